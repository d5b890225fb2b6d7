import type { Page } from '@playwright/test';
import { expect, launchExtension, test } from './extension.ts';
import { changeJson } from './package.ts';
import { openQueue, seedQueue } from './queue-pages.ts';
import { stopWorker } from './stop-worker.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ALARM = 'post-reminder';
/** The build with the permission that a person gives. */
const permitted = (folder: string) =>
  changeJson(folder, 'manifest.json', (manifest) => {
    manifest.permissions.push('notifications');
  });

const shown = (page: Page) =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());
const alarmTime = (page: Page) =>
  page.evaluate(async (name) => (await chrome.alarms.get(name))?.scheduledTime ?? null, ALARM);
const ring = (page: Page) =>
  page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), ALARM);

test('reminders come at their time, also from a worker that was stopped, and only once', async () => {
  const { extension, close } = await launchExtension({ alter: permitted });
  const later = Date.now() + 3_600_000;
  const page = await openQueue(extension, [{ at: later, id: 'a', text: 'Autumn roast' }]);
  expect(await alarmTime(page)).toBeNull();

  await page.getByRole('switch', { name: 'Remind me of each post at its time' }).check();
  await expect.poll(() => alarmTime(page)).toBe(later);
  await ring(page);
  await expect.poll(() => alarmTime(page)).toBe(later);
  expect(await shown(page)).toEqual([]);

  const session = await extension.context.newCDPSession(page);
  await stopWorker(session, page);
  // The time comes while no worker runs.
  const now = Date.now();
  await seedQueue(page, [
    { at: now, id: 'a', text: 'Autumn roast' },
    { at: later, id: 'b' },
  ]);
  await ring(page);
  await expect.poll(() => shown(page)).toEqual(['post:a']);
  await expect.poll(() => alarmTime(page)).toBe(later);

  await page.evaluate(() => chrome.notifications.clear('post:a'));
  await stopWorker(session, page);
  await ring(page);
  await expect.poll(() => alarmTime(page)).toBe(later);
  expect(await shown(page)).toEqual([]);

  await page.getByRole('switch', { name: 'Remind me of each post at its time' }).uncheck();
  await expect.poll(() => alarmTime(page)).toBeNull();
  await close();
});
