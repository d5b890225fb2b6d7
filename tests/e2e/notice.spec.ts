import { expect, test } from './extension.ts';
import { violationsIn } from './guarded';
import { social, xIcon } from './microsoft';
import { noticeOf } from './notice';
import { changeRules, customRule, forgetChanges, sendAsOwnPage, tabIdOf } from './own-pages';

const chip = `.accountChip:has(${xIcon})`;
const host = 'ui.ads.microsoft.com';

test('the notice says what, since when, what still works, why, and by which source', async ({
  page,
}) => {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter) has not worked in Microsoft Advertising since April 25, 2023.');
  await notice.waitFor(
    'Facebook, Instagram, and LinkedIn last seen working here on April 25, 2023.',
  );
  await notice.press('Why?');
  await notice.waitFor('Last checked November 23, 2026');
  const links = await notice.links();
  expect(links.some((link) => link.startsWith('https://mobilesyrup.com/2023/04/19/'))).toBe(true);
  for (const link of links) expect(link).toMatch(/^https:\/\//);
  await expect.poll(() => violationsIn(page)).toEqual([]);
});

test('the notice is one, closed to the page, and leaves the focus where it is', async ({
  page,
}) => {
  await page.goto(`${social}/compose`);
  await page.locator('.composePanel .ProseMirror').click();
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter)');
  expect(await notice.count()).toBe(1);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('compose-guard-notice');
    return {
      shadow: host?.shadowRoot,
      parent: host?.parentElement?.localName,
      focus: document.activeElement?.className,
    };
  });
  expect(seen).toMatchObject({ shadow: null, parent: 'html' });
  expect(seen.focus).toContain('ProseMirror');
});

test('it is spoken politely: a status that was there before its text', async ({ page }) => {
  await page.goto(`${social}/compose`);
  const session = await page.context().newCDPSession(page);
  const spoken = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const status = nodes.find(({ role }) => role?.value === 'status');
    const texts = nodes.filter(({ parentId }) => parentId === status?.nodeId);
    return texts.map(({ name }) => name?.value).join(' ');
  };
  await expect.poll(spoken).toContain('X (Twitter) has not worked in Microsoft Advertising');
});

test('show anyway brings the unit back for this panel only', async ({ page }) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(chip)).toBeHidden();
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Show anyway');
  await expect(page.locator(chip)).toBeVisible();
  await expect(page.locator('[data-compose-guard]')).toHaveCount(1); // the navigation's "Past tweets"
  await page.reload();
  await expect(page.locator(chip)).toBeHidden();
});

test('pause here brings everything back, on this host, until it is resumed', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(chip)).toBeHidden();
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Pause here');
  await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
  await expect(page.locator(chip)).toBeVisible();
  await expect(page.locator('compose-guard-notice')).toHaveCount(0);
  await page.reload();
  await expect(page.locator(chip)).toBeVisible();
  await sendAsOwnPage(extension, 'setPaused', { host, paused: false });
  await expect(page.locator(chip)).toBeHidden();
});

test('it works by keyboard alone: reached by Tab, folded by Escape', async ({ page }) => {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.waitFor('Why?');
  const isInNotice = () =>
    page.evaluate(() => document.activeElement?.localName === 'compose-guard-notice');
  for (let presses = 0; presses < 60 && !(await isInNotice()); presses++)
    await page.keyboard.press('Tab');
  expect(await isInNotice()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(notice.text).not.toContain('Why?');
  await notice.press('X (Twitter)');
  await notice.waitFor('Why?');
});

test('clicks that no person made do nothing', async ({ page }) => {
  await page.goto(`${social}/compose`);
  await (await noticeOf(page)).waitFor('More');
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('compose-guard-notice');
    for (let round = 0; round < 100; round++) host?.click();
  });
  await expect(page.locator(chip)).toBeHidden();
});

test('a page can be told to show one unit and to hide it again', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(chip)).toBeHidden();
  const tabId = await tabIdOf(extension, page);
  const unit = async () => {
    const { units } = await sendAsOwnPage(extension, 'getTab', { tabId });
    return units.find(({ region }) => region === 'compose');
  };
  await expect.poll(async () => (await unit())?.state).toBe('hidden');
  const { key = '', frameId = 0 } = (await unit()) ?? {};
  await sendAsOwnPage(extension, 'showUnit', { tabId, frameId, key, shown: true });
  await expect(page.locator(chip)).toBeVisible();
  await page.evaluate(() => window.dashboard.remount());
  await expect(page.locator(chip)).toBeVisible();
  await expect.poll(async () => (await unit())?.state).toBe('shown');
  // Another plan is no reason to take it away again.
  await changeRules(extension, { put: [customRule({ network: 'instagram' })] });
  await expect(page.locator('.accountChip', { hasText: '@fabrikam.coffee' })).toBeHidden();
  await expect(page.locator(chip)).toBeVisible();
  await sendAsOwnPage(extension, 'showUnit', { tabId, frameId, key, shown: false });
  await expect(page.locator(chip)).toBeHidden();
  await forgetChanges(extension);
});

test('the toolbar button tells what is guarded, and counts only what is to be unselected', async ({
  extension,
  page,
}) => {
  const button = async () => {
    const tabId = await tabIdOf(extension, page);
    return extension.worker.evaluate(
      (id) =>
        Promise.all([
          chrome.action.getTitle({ tabId: id }),
          chrome.action.getBadgeText({ tabId: id }),
        ]),
      tabId,
    );
  };
  await page.goto(`${social}/compose`);
  await expect.poll(button).toEqual(['Compose Guard: 2 controls guarded on this page', '']);
  await page.goto(`${social}/compose?selected=x`);
  await expect.poll(async () => (await button())[1]).toBe('1');
  await page.goto('https://ui.ads.microsoft.com/benign/article');
  await expect.poll(button).toEqual(['Compose Guard: Nothing on this page needed guarding.', '']);
});

declare const chrome: typeof import('wxt/browser').browser;
