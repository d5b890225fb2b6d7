import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { social, xIcon } from './microsoft.ts';
import { openOptions, openPopup, sendAsOwnPage } from './own-pages.ts';
import { setPolicy } from './policy.ts';

declare const chrome: typeof import('wxt/browser').browser;

const pack = {
  date: '2026-11-26',
  format: 1,
  id: 'agency',
  minimumVersion: '0.1.0',
  name: 'Agency rules',
  rules: [
    {
      actions: ['create-post', 'schedule-post'],
      effect: 'hide',
      id: 'no-linkedin',
      network: 'linkedin',
      note: 'The client does not post to LinkedIn.',
      place: { kind: 'host', host: 'ui.ads.microsoft.com' },
    },
  ],
  version: '1.0.0',
};
const policy = {
  packs: [JSON.stringify(pack)],
  disabledRules: ['agency/gone'],
  settings: { logDays: 365, draftDays: 9, remindOf: 'visited' },
  locks: ['pause', 'logDays', 'levitation'],
};

const xChip = (page: Page) => page.locator(`.accountChip:has(${xIcon})`);

async function underPolicy(said: object) {
  let forget = () => {};
  let folder = '';
  const running = await launchExtension({
    hasPolicy: true,
    alter: (copy) => {
      folder = copy;
      forget = setPolicy(copy, said);
    },
  }).catch((error) => {
    forget();
    throw error;
  });
  return {
    ...running,
    change: (other: object) => setPolicy(folder, other),
    close: async () => {
      forget();
      await running.close();
    },
  };
}

let running: Awaited<ReturnType<typeof underPolicy>>;
let extension: Extension;
const start = async (said: object) => {
  running = await underPolicy(said);
  ({ extension } = running);
};
test.afterEach(() => running.close());

test('a real policy file: its rules act, its locks hold, and all of it is told', async () => {
  await start(policy);
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(xChip(page)).toBeHidden();
  await expect(page.locator('.accountChip[data-compose-guard="hidden"]')).toHaveCount(2);

  const settings = await openOptions(extension, '#/team');
  const turnTo = (section: string) =>
    settings.getByRole('navigation').getByRole('link', { name: section }).click();
  const said = settings.getByRole('region', { name: 'Your organisation' });
  await expect(said).toContainText('Agency rules: 1 rule');
  await expect(said).toContainText('settings.logDays');
  await expect(said).toContainText(
    '“settings.draftDays” has a value that means nothing here. Expected: 7, 14, 30, 90.',
  );
  await expect(said).toContainText('“locks: levitation” is not known to this version.');
  await expect(said).toContainText('“agency/gone” is no rule or pack in this browser.');

  await turnTo('Data');
  const year = settings.getByRole('radio', { name: '365 days' });
  await expect(year).toBeChecked();
  await expect(year).toBeDisabled();
  const byOrganisation = settings.getByText('Set by your organisation', { exact: true });
  await expect(byOrganisation).toHaveCount(1);
  await turnTo('Sites');
  await expect(settings.getByRole('switch', { name: 'Pause everywhere' })).toBeDisabled();
  await expect(byOrganisation).toHaveCount(1);
  await turnTo('General');
  // What is only proposed can be changed.
  await expect(settings.getByRole('radio', { name: 'For dashboards I use' })).toBeChecked();
  await settings.getByRole('radio', { name: 'None' }).click();
  await expect(settings.getByRole('radio', { name: 'None' })).toBeChecked();

  const popup = await openPopup(extension, page);
  await expect(popup.getByRole('switch', { name: 'Guard this site' })).toBeDisabled();
  await expect(popup.getByText('Set by your organisation')).toBeVisible();
  await sendAsOwnPage(extension, 'setPaused', { host: 'ui.ads.microsoft.com', paused: true });
  await sendAsOwnPage(extension, 'saveSettings', { logDays: 30, pausedEverywhere: true });
  expect(await sendAsOwnPage(extension, 'getSettings', null)).toMatchObject({
    draftDays: 14,
    logDays: 365,
    pausedEverywhere: false,
    pausedHosts: [],
    remindOf: 'nothing',
  });
  await expect(xChip(page)).toBeHidden();
});

test('the first page after a start obeys it, and a changed file is followed while the browser runs', async () => {
  await start(policy);
  const again = await running.reopen();
  const page = await again.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(page.locator('.accountChip[data-compose-guard="hidden"]')).toHaveCount(2);
  running.change({ sites: ['-ui.ads.microsoft.com'] });
  // The browser looks at its files from time to time, and when it is told to.
  const told = await again.context.newPage();
  await told.goto('chrome://policy');
  await told.getByRole('button', { name: 'Reload policies' }).click();
  await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
  await expect(xChip(page)).toBeVisible();
  const popup = await openPopup(again, page);
  await expect(
    popup.getByText('Your organisation keeps Compose Guard off on this site.'),
  ).toBeVisible();
});

test('without hiding nothing is hidden, and rules are the organisation’s alone', async () => {
  await start({ off: ['hide'], locks: ['ownRules'] });
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(xChip(page)).toHaveAttribute('data-compose-guard', 'warned');
  const change = { id: 'c', kind: 'save', put: [], remove: ['any'] } as const;
  await expect(
    sendAsOwnPage(extension, 'changeRules', { ...change, put: [], remove: ['any'] }),
  ).rejects.toThrow('locked by the organisation');
});

test('the browser takes the schema in the package', async () => {
  await start(
    JSON.parse(readFileSync('assets/policy/examples/linux.json', 'utf8'))['3rdparty'].extensions
      .abcdefghijklmnopabcdefghijklmnop,
  );
  const kept = await extension.worker.evaluate(() => chrome.storage.managed.get(null));
  expect(Object.keys(kept).sort()).toEqual([
    'disabledRules',
    'enabledPacks',
    'locks',
    'off',
    'packs',
    'settings',
    'sites',
  ]);
});
