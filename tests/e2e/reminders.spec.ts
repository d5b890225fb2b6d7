import { expect, launchExtension, test } from './extension.ts';
import { openOptions, sendAsOwnPage } from './own-pages.ts';
import { changeJson, changePlatform } from './package.ts';

declare const chrome: typeof import('wxt/browser').browser;

const inDays = (count: number) =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** The build with a change announced for the coming days, and the permission that a person gives. */
const announcing = (folder: string) => {
  const day = inDays(5);
  changePlatform(folder, 'microsoft-advertising-api', ({ lifecycle }) => {
    const [now, ahead] = lifecycle.spans;
    now.until = { precision: 'day', value: day };
    ahead.since = { precision: 'day', value: day };
  });
  changeJson(folder, 'availability/index.json', ({ index }) => {
    index.platforms['microsoft-advertising-api'].changesUntil = day;
  });
  changeJson(folder, 'manifest.json', (manifest) => {
    manifest.permissions.push('notifications');
  });
};

test('reminders are off until wanted, and come as a notification of the browser', async () => {
  const { extension, close } = await launchExtension({ alter: announcing });
  const options = await openOptions(extension, '#/settings');
  const choice = (name: string) => options.getByRole('radio', { name });
  await expect(choice('None')).toBeChecked();
  const shown = () =>
    extension.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const look = () =>
    extension.worker.evaluate(async () => {
      await chrome.alarms.create('day-check', { when: Date.now() });
    });
  await look();
  await choice('For every product on the list').check();
  await expect
    .poll(async () => (await sendAsOwnPage(extension, 'getSettings', null)).remindOf)
    .toBe('everything');
  expect(await shown()).toEqual([]);
  await look();
  await expect
    .poll(shown)
    .toEqual([expect.stringMatching(/^microsoft-advertising-api\/.*\/week$/)]);
  await close();
});
