import type { Page } from '@playwright/test';
import { cards, copied, draft, putDrafts, said, toast } from './drafts.ts';
import { expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { openOptions, openPopup, sendAsOwnPage } from './own-pages.ts';

const HOUR = 3_600_000;
const now = Date.now();
const ms = { id: 'microsoft-advertising', name: 'Microsoft Advertising' };
const roast = 'The new roast is here.';

const one = draft({
  host: 'ui.ads.microsoft.com',
  links: ['https://fabrikam.example/terms'],
  platform: ms,
  plannedFor: '2026-12-01T10:00',
  updatedAt: now - 10 * 60_000,
  url: `${social}/compose`,
});
const two = draft({ id: 'two', texts: said('Café au lait'), updatedAt: now - 3 * HOUR });
const both = [one, two];

const more = (page: Page, name: string) =>
  page.getByRole('button', { name: `More for: ${name}` }).click();

test.describe.configure({ mode: 'serial' });
test.afterAll(({ extension }) => putDrafts(extension, []));

test('all drafts are listed, searched without accents and case, and counted', async ({
  extension,
}) => {
  await putDrafts(extension, both);
  const options = await openOptions(extension, '#/drafts');
  await expect(cards(options)).toContainText([roast, 'Café au lait']);
  await expect(cards(options).first()).toContainText('Microsoft Advertising');
  await expect(cards(options).first()).toContainText('10 minutes ago');
  await expect(cards(options).first()).toContainText('X (Twitter) no longer works there');
  await expect(cards(options).first()).toContainText('Planned for December 1, 2026');
  await expect(options.getByText('2 drafts', { exact: true })).toBeVisible();
  await options.getByLabel('Search', { exact: true }).fill('LAIT cafe');
  await expect(cards(options)).toContainText(['Café au lait']);
  await expect(options.getByText('1 draft found')).toBeVisible();
  await options.getByLabel('Search', { exact: true }).fill('nowhere');
  await expect(options.getByText('No draft holds all these words.')).toBeVisible();
  await options.close();
});

test('without any the page explains what is kept and what never is', async ({ extension }) => {
  await putDrafts(extension, []);
  const options = await openOptions(extension, '#/drafts');
  await expect(options.getByText('No rescued drafts')).toBeVisible();
  await expect(options.getByText('Never kept:')).toContainText('private windows');
  await options.close();
});

test('a draft is copied, marked, kept, deleted and brought back', async ({ extension }) => {
  await putDrafts(extension, both, [{ at: 1, draftId: 'one', texts: said('Before.') }]);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const options = await openOptions(extension, '#/drafts');
  await options.getByRole('button', { name: `Copy: ${roast}` }).click();
  await expect(toast(options)).toContainText('Copied.');
  expect(await copied(options)).toBe(roast);

  await more(options, roast);
  await options.getByRole('button', { name: 'Mark as posted' }).click();
  await expect(cards(options).first()).toContainText('Posted');
  await options.getByRole('button', { name: 'Keep for good' }).click();
  await expect(cards(options).first()).toContainText('Kept for good');

  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(cards(options)).toHaveCount(1);
  await expect(options.getByText('1 draft', { exact: true })).toBeVisible();
  await toast(options).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(options)).toHaveCount(2);
  await expect(cards(options).first()).toContainText('Posted');
  await options.getByRole('link', { name: `Read and edit: ${roast}` }).click();
  await expect(options.locator('.draft-version')).toHaveCount(1);
  await options.close();
});

test('a text is carried to X and Bluesky, and nothing is contacted but what was opened', async ({
  extension,
}) => {
  await putDrafts(extension, both);
  const options = await openOptions(extension, '#/drafts');
  const first = cards(options).first();
  for (const [name, address] of [
    ['Open in X (Twitter)', 'https://x.com/intent/tweet?text=The%20new%20roast%20is%20here.'],
    ['Open in Bluesky', 'https://bsky.app/intent/compose?text=The%20new%20roast%20is%20here.'],
    ['Open in Threads', 'https://www.threads.com/intent/post?text=The%20new%20roast%20is%20here.'],
  ] as const) {
    if (name !== 'Open in X (Twitter)' && (await first.locator('.draft-more').count()) === 0)
      await more(options, roast);
    const opened = extension.context.waitForEvent('page');
    await first.getByRole('button', { name }).click();
    await expect.poll(() => extension.leaks.splice(0)).toEqual([address]);
    await (await opened).close();
    await expect(toast(options)).toContainText('opens in a new tab with your text.');
  }
  await options.close();
});

test('a draft that leaves is announced, and kept with one press', async ({ extension }) => {
  const leavesAt = now + 40 * HOUR;
  await putDrafts(extension, [one, { ...two, leavesAt }, { ...two, id: 'three', leavesAt }]);
  const options = await openOptions(extension, '#/drafts');
  await expect(options.getByText('2 drafts will be deleted, the first on')).toBeVisible();
  await cards(options).nth(1).getByRole('button', { name: 'Keep: Café au lait' }).click();
  await expect(options.getByText('1 draft will be deleted on')).toBeVisible();
  await options.getByRole('button', { name: 'Keep', exact: true }).first().click();
  await expect(options.locator('.banner')).toHaveCount(0);
  await expect(options.getByText('Kept for good')).toHaveCount(2);
  await options.close();
});

test('the popup shows the newest of the site, and the settings forget sites and drafts', async ({
  extension,
  page,
}) => {
  await putDrafts(extension, both);
  await page.goto(`${social}/compose`);
  const popup = await openPopup(extension, page);
  const part = popup.getByRole('region', { name: 'Rescued here' });
  await expect(part).toContainText(roast);
  await part.getByRole('button', { name: 'Copy' }).click();
  await expect(part).toContainText('Copied.');
  await part.getByRole('button', { name: 'Keep no texts of this site' }).click();
  await expect(part).toContainText('No more texts of this site are kept.');
  const opening = extension.context.waitForEvent('page');
  await part.getByRole('button', { name: 'All rescued drafts (2)' }).click();
  const options = await opening;
  await expect(cards(options)).toHaveCount(2);
  await options.goto(`chrome-extension://${extension.id}/options.html#/sites`);
  await options.getByRole('button', { name: 'Keep again: texts of ui.ads.microsoft.com' }).click();
  await expect(options.getByText('None. Texts are kept')).toBeVisible();
  await options.goto(`chrome-extension://${extension.id}/options.html#/data`);
  await options.getByLabel('Delete drafts after').selectOption('30');
  await options.getByRole('button', { name: 'Delete all 2 drafts' }).click();
  await options.getByRole('button', { name: 'Delete 2 drafts for good' }).click();
  await expect(options.getByText('All drafts are deleted.')).toBeVisible();
  const { draftDays, noDraftHosts } = await sendAsOwnPage(extension, 'getSettings', null);
  expect({ draftDays, noDraftHosts }).toEqual({ draftDays: 30, noDraftHosts: [] });
  await sendAsOwnPage(extension, 'saveSettings', { draftDays: 14 });
  await options.close();
});

test('nothing has to be scrolled sideways on a narrow screen', async ({ extension }) => {
  const full = { ...one, chosen: ['facebook', 'linkedin'], texts: said(`${roast} `.repeat(20)) };
  await putDrafts(extension, [full, { ...two, leavesAt: now + HOUR }]);
  const options = await openOptions(extension, '#/about');
  await options.setViewportSize({ width: 320, height: 700 });
  for (const route of ['drafts', 'drafts/one', 'data']) {
    await options.goto(`chrome-extension://${extension.id}/options.html#/${route}`);
    await expect(
      options.getByText(route === 'data' ? 'Delete all 2' : roast).first(),
    ).toBeVisible();
    const wider = await options.evaluate(() => {
      const main = document.querySelector('main');
      if (!main) return ['no page'];
      const end = main.getBoundingClientRect().right - 16;
      const children = [...main.querySelectorAll('*')];
      const beyond = children.filter((box) => box.getBoundingClientRect().right > end + 0.5);
      return beyond.map((box) => `${box.localName}.${box.className}`);
    });
    expect([route, wider]).toEqual([route, []]);
  }
  await options.close();
});
