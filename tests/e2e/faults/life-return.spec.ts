import { expect, type Page, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { type Extension, launchExtension } from '../extension.ts';
import { guardedIn, violationsIn } from '../guarded.ts';
import { keptDrafts, killWorker, rowsOf } from '../kept.ts';
import { social } from '../microsoft.ts';
import { noticeOf } from '../notice.ts';
import { changeRules, customRule, sendAsOwnPage, tabIdOf } from '../own-pages.ts';
import { write } from '../writing.ts';

interface Returning extends Window {
  cameBack?: boolean;
}

let running: Awaited<ReturnType<typeof launchExtension>>;
let extension: Extension;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  running = await launchExtension({ without: ['--disable-back-forward-cache'] });
  ({ extension } = running);
});
test.afterAll(() => running.close());

const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });

/** What the worker believes to be guarded in the tab of `page`, as the popup lists it. */
async function toldOf(page: Page): Promise<string[]> {
  const tabId = await tabIdOf(extension, page);
  const { units } = await sendAsOwnPage(extension, 'getTab', { tabId });
  return units.map(({ label, state }) => `${state} ${label}`).sort();
}

const logged = async (label: string) =>
  (await rowsOf<{ label: string }>(extension, 'log')).filter((row) => row.label === label).length;

/** Opens a page that can tell how the person came back to it. */
async function open(url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      (window as Returning).cameBack = persisted;
    });
  });
  return page;
}

async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => (window as Returning).cameBack)).toBe(true);
}

test('a page that comes back as it was left is guarded by the rules of now', async () => {
  const page = await open(`${social}/compose`);
  await write(page, 'Before I left');
  await expect.poll(async () => (await keptDrafts(extension)).length).toBe(1);
  await expect(instagram(page)).toBeVisible();
  const before = await toldOf(page);
  await page.keyboard.type(' and the last words');
  await page.goto(`${social}/drafts`);
  await expect.poll(() => guardedIn(page)).not.toEqual([]);
  await expect.poll(() => toldOf(page)).not.toEqual(before);
  await changeRules(extension, { put: [customRule({ network: 'instagram' })] });
  await killWorker(extension);

  await goBack(page);
  await expect(instagram(page)).toBeHidden();
  await expect(page.locator('compose-guard-notice')).toHaveCount(1);
  await (await noticeOf(page)).waitFor(/Your text is kept/);
  const now = [...before, 'hidden FC @fabrikam.coffee'].sort();
  await expect.poll(() => toldOf(page)).toEqual(now);
  await page.locator('.ProseMirror').first().focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', back again');
  await expect
    .poll(async () => (await keptDrafts(extension)).map(({ texts: [first] }) => first?.text))
    .toEqual(['Before I left\nTwo for one and the last words, back again']);
  expect(await logged('FC @fabrikamcoffee')).toBe(1);
  await expect.poll(() => logged('FC @fabrikam.coffee')).toBe(1);
  expect(await violationsIn(page)).toEqual([]);
  expect(extension.leaks).toEqual([]);
  await page.close();
  record('return', 'chromium', {
    isMet: true,
    measured: 'new rule in force, 1 notice, 1 draft, no log row twice, after a killed worker',
  });
});

test('what frames of a page have told is told of that page again when it comes back', async () => {
  const page = await open('https://ui.ads.microsoft.com/frames/');
  await expect.poll(async () => (await toldOf(page)).length).toBeGreaterThan(0);
  const before = await toldOf(page);
  await page.goto(`${social}/drafts`);
  await expect.poll(() => toldOf(page)).not.toEqual(before);
  await goBack(page);
  await expect.poll(() => toldOf(page)).toEqual(before);
  await page.close();
});
