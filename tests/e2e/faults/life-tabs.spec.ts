import type { Page } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { draft } from '../drafts.ts';
import { type Extension, expect, test } from '../extension.ts';
import { guardedIn } from '../guarded.ts';
import { emptyTable, keptDrafts, putRow, quietPage } from '../kept.ts';
import { social } from '../microsoft.ts';
import { noticeOf } from '../notice.ts';
import { sendAsOwnPage, tabIdOf } from '../own-pages.ts';
import { stopWorker } from '../stop-worker.ts';
import { write } from '../writing.ts';
import { FRAMES, framesAddress, thirtyFrames } from './thirty-frames.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.beforeEach(({ extension }) => emptyTable(extension, 'drafts'));

/** The keys in session storage that begin so. */
const sessionKeys = async (extension: Extension, prefix: string): Promise<string[]> => {
  const own = await quietPage(extension);
  const keys = await own.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return keys.filter((key) => key.startsWith(prefix));
};

test('a tab that was let go to save memory offers its text again, and nothing lingers', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await write(page, 'Before the tab was let go');
  const texts = async () => (await keptDrafts(extension)).map(({ texts: [first] }) => first?.text);
  await expect.poll(texts).toEqual(['Before the tab was let go\nTwo for one']);
  const before = await tabIdOf(extension, page);
  expect(await sessionKeys(extension, `report:${before}:`)).not.toEqual([]);
  const own = await quietPage(extension);
  await own.bringToFront();
  const pick = { at: 1, proposal: {}, tabId: before };
  await own.evaluate((kept) => chrome.storage.session.set({ 'pick:test': kept }), pick);

  const gone = page.waitForEvent('close').catch(() => null);
  const after = await own.evaluate(async (id) => (await chrome.tabs.discard(id))?.id, before);
  expect(after).toBeDefined();
  if (after !== before)
    await expect.poll(() => sessionKeys(extension, `report:${before}:`)).toEqual([]);
  const opened = extension.context.waitForEvent('page').catch(() => null);
  await own.evaluate((id) => chrome.tabs.update(id ?? -1, { active: true }), after);
  const again: Page | null = page.isClosed() ? await opened : page;
  void gone;
  if (!again) throw new Error('the tab did not come back');
  await expect.poll(() => guardedIn(again)).not.toEqual([]);
  const notice = await noticeOf(again);
  await notice.waitFor(/Before the tab was let go/);
  await notice.press('Put it back');
  await expect(again.locator('.ProseMirror').first()).toContainText('Before the tab was let go');
  const now = await tabIdOf(extension, again);
  const { units } = await sendAsOwnPage(extension, 'getTab', { tabId: now });
  expect(units).toHaveLength(2);
  const lingering = async () => {
    const keys = await sessionKeys(extension, 'report:');
    const open = await own.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
    return keys.filter((key) => !open.includes(Number(key.split(':')[1])));
  };
  await expect.poll(lingering).toEqual([]);
  record('discarded', 'chromium', {
    isMet: true,
    measured: `text offered and put back, 0 reports of tabs that are gone, id ${after === before ? 'kept' : 'changed'}`,
  });
  await again.close();
});

test('thirty frames are guarded each by itself, and the page around them stays usable', async ({
  extension,
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(`${framesAddress}**`, (route) =>
    route.fulfill({ body: thirtyFrames(route.request().url()), contentType: 'text/html' }),
  );
  const asked = await extension.worker.evaluateHandle(() => {
    const names: string[] = [];
    chrome.runtime.onMessage.addListener((message: { name: string }) => {
      names.push(message.name);
      return undefined;
    });
    return names;
  });
  const start = Date.now();
  await page.goto(framesAddress);
  const hidden = async () => (await Promise.all(page.frames().map(guardedIn))).flat().length;
  await expect.poll(hidden).toBe(FRAMES);
  const took = Date.now() - start;
  await page.getByRole('button', { name: 'Not pressed' }).click();
  await expect(page.getByRole('button', { name: 'Pressed' })).toBeVisible();
  const notices = async () =>
    await Promise.all(page.frames().map((each) => each.locator('compose-guard-notice').count()));
  await expect
    .poll(async () => (await notices()).reduce((sum, each) => sum + each, 0))
    .toBe(FRAMES);
  expect(Math.max(...(await notices()))).toBe(1);
  const tabId = await tabIdOf(extension, page);
  await expect
    .poll(async () => (await sendAsOwnPage(extension, 'getTab', { tabId })).units.length)
    .toBe(FRAMES);
  const names = await asked.jsonValue();
  const counts = Map.groupBy(names, (name) => name);
  const most = Math.max(
    ...['getPlan', 'showNotice', 'bringKeeper', 'bringCollector'].map(
      (name) => counts.get(name)?.length ?? 0,
    ),
  );
  expect(most).toBeLessThanOrEqual(FRAMES + 2);
  expect(counts.get('report')?.length ?? 0).toBeLessThanOrEqual(3 * FRAMES);
  expect(errors).toEqual([]);
  record('frames', 'chromium', {
    isMet: true,
    measured: `30 units and 30 notices, ${names.length} messages in all, guarded within ${took} ms, popup counts 30`,
  });
});

test('alarms that the browser forgot are there again when the worker starts', async ({
  extension,
  page,
}) => {
  const own = await quietPage(extension);
  await own.evaluate(() => chrome.alarms.clearAll());
  await stopWorker(await extension.context.newCDPSession(own), own);
  await page.goto(`${social}/compose`);
  const names = () =>
    own.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  await expect.poll(names).toContain('day-check');
  record('alarms', 'chromium', { isMet: true, measured: 'there again after a stopped worker' });
});

test('drafts stay that a clock which was years off has made old or announced', async ({
  extension,
  page,
}) => {
  await emptyTable(extension, 'drafts');
  const own = await quietPage(extension);
  for (const year of [1990, 2019, 2040, 2099]) {
    const then = Date.UTC(year, 5, 1);
    await putRow(extension, 'drafts', draft({ id: `made in ${year}`, updatedAt: then }));
    const told = draft({ id: `told in ${year}`, leavesAt: then + 1, updatedAt: then });
    await putRow(extension, 'drafts', told);
    await own.evaluate((at) => chrome.storage.local.set({ draftsSweptAt: at }), then);
    await stopWorker(await extension.context.newCDPSession(own), own);
    await page.goto(`${social}/compose`);
    const swept = () =>
      own.evaluate(async () => Number((await chrome.storage.local.get(null)).draftsSweptAt));
    await expect.poll(async () => Math.abs((await swept()) - Date.now()) < 60_000).toBe(true);
  }
  expect(await keptDrafts(extension)).toHaveLength(8);
  record('clock', 'chromium', {
    isMet: true,
    measured: '8 of 8 drafts kept that were made or announced in 1990, 2019, 2040 and 2099',
  });
});
