import { expect, launchExtension, test } from './extension.ts';
import { keptDrafts } from './kept.ts';
import { social } from './microsoft.ts';
import { changeJson } from './package.ts';
import { openQueue, seedQueue } from './queue-pages.ts';
import { stopWorker } from './stop-worker.ts';
import { write } from './writing.ts';

declare const chrome: typeof import('wxt/browser').browser;

test('when the browser crashes, nothing is lost that was said to be kept', async () => {
  const { extension, close, reopen } = await launchExtension();
  const { context } = extension;
  const page = await context.newPage();
  await page.goto(`${social}/compose`);
  await write(page, 'Before the crash');
  await expect
    .poll(async () => (await keptDrafts(extension))[0]?.texts[0]?.text)
    .toBe('Before the crash\nTwo for one');
  const again = await reopen(async () => {
    const gone = context.waitForEvent('close');
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => undefined);
    await gone;
  });
  expect((await keptDrafts(again)).map(({ texts: [first] }) => first?.text)).toEqual([
    'Before the crash\nTwo for one',
  ]);
  await close();
});

test('reminders come for posts whose time came while the browser was closed', async () => {
  const { extension, close, reopen } = await launchExtension({
    // The permission that a person gives.
    alter: (folder) =>
      changeJson(folder, 'manifest.json', ({ permissions }) => permissions.push('notifications')),
  });
  const later = Date.now() + 3_600_000;
  const page = await openQueue(extension, []);
  await page.getByRole('switch', { name: 'Remind me of each post at its time' }).check();
  await expect(page.getByRole('switch').first()).toBeChecked();
  await stopWorker(await extension.context.newCDPSession(page), page);
  await seedQueue(page, [
    { at: Date.now(), id: 'a', text: 'Autumn roast' },
    { at: later, id: 'b' },
  ]);
  const again = await reopen();
  const own = await again.context.newPage();
  await own.goto(`chrome-extension://${again.id}/options.html#/queue`);
  const shown = () => own.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(shown).toEqual(['post:a']);
  const alarm = () =>
    own.evaluate(async () => (await chrome.alarms.get('post-reminder'))?.scheduledTime);
  await expect.poll(alarm).toBe(later);
  await close();
});
