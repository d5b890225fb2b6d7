import type { FrameLocator, Page } from '@playwright/test';
import { laterNames, permissionNames } from '../../components/welcome/permission-names.ts';
import { type Extension, expect, isInstalled, launchExtension, test } from './extension.ts';
import { rowsOf } from './kept.ts';
import { noticeOf } from './notice.ts';
import { forgetChanges, pressAndClose, sendAsOwnPage } from './own-pages.ts';
import { update } from './update.ts';
import { welcomeTab } from './welcome-tab.ts';

declare const chrome: typeof import('wxt/browser').browser;

async function openWelcome({ id }: Extension, page: Page): Promise<void> {
  await page.setViewportSize({ height: 1000, width: 1280 });
  await page.goto(`chrome-extension://${id}/welcome.html`);
  // Presses on the notice are real ones, at a place on the screen.
  await page.getByText('Lose this page', { exact: true }).scrollIntoViewIfNeeded();
}
const sampleIn = (page: Page): FrameLocator => page.frameLocator('iframe');
const chip = (page: Page, name: string) =>
  sampleIn(page).locator('button.account', { hasText: name });
const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const write = (page: Page, text: string) =>
  sampleIn(page).getByRole('textbox').pressSequentially(text);

test('a new installation opens it once; an update and a reload do not', async () => {
  const { extension, close } = await launchExtension({ alter: () => undefined, welcomed: true });
  const welcome = await welcomeTab(extension.context);
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await welcome.close();
  const opened: string[] = [];
  extension.context.on('page', (page) => opened.push(page.url()));
  let now = extension;
  for (const version of ['99.0.0', '99.0.0']) {
    now = await update(now, version);
    // By then it has done all that follows an installation; the browser may start its worker once more.
    const newest = () => extension.context.serviceWorkers().at(-1) ?? now.worker;
    await expect(() => isInstalled(newest())).toPass({ timeout: 20_000 });
  }
  expect(opened).toEqual([]);
  await close();
});

test.describe('in the sample', () => {
  test.afterEach(({ extension }) => forgetChanges(extension));

  test('X is hidden, the notice says why, and all of it can be undone and compared', async ({
    extension,
    page,
  }) => {
    await openWelcome(extension, page);
    await expect(chip(page, 'X (Twitter)')).toHaveAttribute('data-compose-guard', 'hidden');
    await expect(chip(page, 'X (Twitter)')).toBeHidden();
    await expect(sampleIn(page).locator('[data-compose-guard]')).toHaveCount(1);
    for (const name of ['Facebook', 'Instagram', 'LinkedIn'])
      await expect(chip(page, name)).toBeVisible();
    const notice = await noticeOf(page);
    await notice.waitFor(
      'X (Twitter) has not worked in Microsoft Advertising since April 25, 2023.',
    );
    await expect(step(page, 'Where is the X button?')).toHaveAttribute('aria-current', 'step');
    await notice.press('Why?');
    await notice.waitFor('mobilesyrup.com');
    await expect(step(page, 'Where is the X button?')).toContainText('Done');
    await notice.press('Less');
    await notice.press('More');
    await notice.press('Show anyway');
    await expect(chip(page, 'X (Twitter)')).toBeVisible();
    await expect(step(page, 'Show it anyway')).toContainText('Done');

    const guard = page.getByRole('switch', { name: 'Compose Guard' });
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(step(page, 'Where is the X button?')).toHaveAttribute('aria-current', 'step');
    await expect(chip(page, 'X (Twitter)')).toBeHidden();
    await guard.click();
    await expect(chip(page, 'X (Twitter)')).toBeVisible();
    await expect(sampleIn(page).locator('compose-guard-notice')).toHaveCount(0);
    await guard.click();
    await expect(chip(page, 'X (Twitter)')).toBeHidden();
  });

  test('a text that the page loses is offered and comes back', async ({ extension, page }) => {
    await openWelcome(extension, page);
    const notice = await noticeOf(page);
    await notice.waitFor('X (Twitter)');
    await write(page, 'Autumn roast is here');
    await expect(page.getByText('Rescued just now: “Autumn roast is here”')).toBeVisible();
    await page.getByRole('button', { name: 'Lose this page' }).click();
    await expect(page.getByText(/The page is gone, your text is not/)).toBeVisible();
    await expect(sampleIn(page).getByRole('textbox')).toHaveValue('');
    await notice.press('Put it back');
    await expect(sampleIn(page).getByRole('textbox')).toHaveValue('Autumn roast is here');
    await expect(step(page, 'Write, then lose the page')).toContainText('Done');
  });

  test('nothing of what is done there gets beyond its tab', async ({ extension, page }) => {
    const tables = ['drafts', 'log', 'ruleUse'];
    const rows = () => Promise.all(tables.map((table) => rowsOf(extension, table)));
    const before = await rows();
    const settings = await sendAsOwnPage(extension, 'getSettings', null);
    await openWelcome(extension, page);
    const notice = await noticeOf(page);
    await write(page, 'Only here');
    await expect(page.getByText('Rescued just now: “Only here”')).toBeVisible();
    await notice.press('More');
    await notice.press('Pause here');
    await expect(page.getByRole('switch', { name: 'Compose Guard' })).not.toBeChecked();
    expect(await rows()).toEqual(before);
    expect(await sendAsOwnPage(extension, 'getSettings', null)).toEqual(settings);
    expect(extension.leaks).toEqual([]);
  });
});

test('the choice about texts is saved at once', async ({ extension, page }) => {
  await openWelcome(extension, page);
  await page.getByLabel('Delete a text').selectOption('30');
  await expect(page.getByText('Your choice is saved.')).toBeVisible();
  await page.getByRole('radio', { name: 'Keep nothing' }).check();
  await expect(page.getByLabel('Delete a text')).toBeDisabled();
  const settings = () => sendAsOwnPage(extension, 'getSettings', null);
  await expect.poll(settings).toMatchObject({ draftDays: 30, keepDrafts: false });
  await forgetChanges(extension);
});

test('every permission of the manifest has its reason', async ({ extension, page }) => {
  await openWelcome(extension, page);
  const asked = await page.evaluate(() => {
    const { optional_permissions, permissions } = chrome.runtime.getManifest();
    return [...(permissions ?? []), ...(optional_permissions ?? [])];
  });
  expect([...permissionNames, ...laterNames]).toEqual(expect.arrayContaining(asked));
  await expect(page.locator('dt')).toHaveCount(permissionNames.length + laterNames.length);
});

for (const name of ['Skip', 'Done'])
  test(`"${name}" closes the tab`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await openWelcome(extension, page);
    await pressAndClose(page, () => page.getByRole('button', { name, exact: true }).click());
  });
