import type { Page } from '@playwright/test';
import { copied, toast } from './drafts.ts';
import { type Extension, expect, test } from './extension.ts';
import { byLabel, contoso } from './here.ts';
import { putRow } from './kept.ts';
import { social, xIcon } from './microsoft.ts';
import { changeRules, forgetChanges, openOptions, openPopup, tabIdOf } from './own-pages.ts';

const host = 'ui.ads.microsoft.com';
const address = `${social}/compose`;
const chip = (page: Page) => page.locator(`.accountChip:has(${xIcon})`);
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
const card = (here: Page, name: string) =>
  here.locator('.card.here', { has: here.getByRole('heading', { name }) });
const X = '@fabrikamcoffee';

test.afterEach(({ extension }) => forgetChanges(extension));

async function openHere(extension: Extension, page: Page): Promise<Page> {
  return openOptions(extension, `#/here?tab=${await tabIdOf(extension, page)}`);
}

test('opened from the popup, it says what a statement hides, why and since when', async ({
  extension,
  page,
}) => {
  await page.goto(`${address}?token=secret`);
  await expect(chip(page)).toBeHidden();
  const popup = await openPopup(extension, page);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Hidden here (2)' }).click();
  const here = await opened;
  await expect(here.getByRole('heading', { level: 1 })).toHaveText('Hidden here');
  await expect(here.getByText(`Microsoft Advertising · ${host}`)).toBeVisible();
  await expect(here.locator('.card.here')).toHaveCount(2);
  const unit = card(here, X);
  await expect(unit).toContainText(/Hidden since \d/);
  await expect(unit).toContainText('X (Twitter): ');
  await expect(unit).toContainText('In the post editor');
  await expect(unit.locator('code')).toHaveText(/^[a-z]+/);
  await expect(unit).toContainText(
    'X (Twitter) has not worked in Microsoft Advertising since April 25, 2023.',
  );
  await unit.getByText('Status and sources').click();
  await expect(unit.getByRole('link', { name: 'mobilesyrup.com' })).toBeVisible();
  await expect(unit).toContainText('Last checked November 23, 2026');
  await expect(unit).toContainText(/work on this page took .+ ms so far/);
  await here.close();
});

test('what a statement hides is left alone here, and undo hides it again', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  const here = await openHere(extension, page);
  await card(here, X)
    .getByRole('button', { name: /^Leave alone here/ })
    .click();
  await expect(chip(page)).toBeVisible();
  await expect(card(here, X)).toHaveCount(0);
  await expect(toast(here)).toContainText(`New rule: Leave X (Twitter) alone on ${host}`);
  await expect(here.getByRole('region', { name: 'Left alone by your rules' })).toContainText(
    `Leave X (Twitter) alone on ${host}`,
  );
  await toast(here).getByRole('button', { name: 'Undo' }).click();
  await expect(chip(page)).toBeHidden();
  await expect(card(here, X)).toHaveCount(1);

  await card(here, X)
    .getByRole('button', { name: /^Leave alone everywhere/ })
    .click();
  await expect(chip(page)).toBeVisible();
  await expect(toast(here)).toContainText('Leave X (Twitter) alone on Microsoft Advertising');
  await here.close();
});

for (const { owner, origin, isOwn } of [
  { isOwn: true, origin: { kind: 'own' }, owner: 'your own rule' },
  { isOwn: false, origin: { kind: 'pack', pack: 'contoso' }, owner: 'from the pack “Contoso”' },
] as const)
  test(`what is hidden ${isOwn ? 'by' : ''} ${owner} is left alone here, or everywhere`, async ({
    extension,
    page,
  }) => {
    if (!isOwn) await putRow(extension, 'packs', contoso);
    await changeRules(extension, { put: [byLabel({ origin })] });
    await page.goto(address);
    await expect(instagram(page)).toBeHidden();
    const here = await openHere(extension, page);
    const unit = card(here, '@fabrikam.coffee');
    await expect(unit).toContainText(`Hide Instagram on Microsoft Advertising · ${owner}`);
    await expect(unit).toContainText('Contoso never posts there');
    await expect(unit).toContainText(/Looking for what this rule means took .+ ms/);
    await expect(unit.getByRole('link', { name: /^Edit rule/ })).toHaveCount(isOwn ? 1 : 0);

    await unit.getByRole('button', { name: /^Leave alone here/ }).click();
    await expect(instagram(page)).toBeVisible();
    await expect(unit).toHaveCount(0);
    await toast(here).getByRole('button', { name: 'Undo' }).click();
    await expect(instagram(page)).toBeHidden();

    await unit.getByRole('button', { name: /^Turn rule off/ }).click();
    await expect(instagram(page)).toBeVisible();
    await expect(toast(here)).toContainText('Turned off: Hide Instagram');
    await toast(here).getByRole('button', { name: 'Undo' }).click();
    await expect(instagram(page)).toBeHidden();
    await here.close();
  });

test('what the organisation set can be shown, but not left alone', async ({ extension, page }) => {
  await changeRules(extension, { put: [byLabel({ origin: { kind: 'policy', pack: 'contoso' } })] });
  await page.goto(address);
  await expect(instagram(page)).toBeHidden();
  const here = await openHere(extension, page);
  const unit = card(here, '@fabrikam.coffee');
  await expect(unit).toContainText('Set by your organisation');
  await expect(unit.getByRole('button')).toHaveCount(1);
  await unit.getByRole('button', { name: /^Show / }).click();
  await expect(instagram(page)).toBeVisible();
  await expect(unit).toContainText('Shown by you since');
  await unit.getByRole('button', { name: /^Guard again/ }).click();
  await expect(instagram(page)).toBeHidden();
  await here.close();
});

test('it follows the dashboard, and says when its tab is closed', async ({ extension, page }) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  const here = await openHere(extension, page);
  await expect(card(here, X)).toHaveCount(1);
  await changeRules(extension, { put: [byLabel({})] });
  await expect(card(here, '@fabrikam.coffee')).toHaveCount(1);
  await page.goto('https://ui.ads.microsoft.com/benign/login');
  await expect(here.getByText('Nothing on this page is hidden or marked now.')).toBeVisible();
  await page.close();
  await expect(here.getByText('The tab is closed')).toBeVisible();
  await here.close();
});

test('a report for support names each control, its reason and its sources', async ({
  extension,
  page,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await changeRules(extension, { put: [byLabel({})] });
  await page.goto(`${address}?token=secret`);
  await expect(instagram(page)).toBeHidden();
  await page.locator('textarea, [contenteditable=true]').first().fill('Half a thought');
  const here = await openHere(extension, page);
  await expect(card(here, '@fabrikam.coffee')).toHaveCount(1);
  await here.getByRole('button', { name: 'Copy a report' }).click();
  await expect(toast(here)).toContainText('The report is copied.');
  const report = await copied(here);
  expect(report.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^Compose Guard \d+\.\d+\.\d+, list of 20\d\d-\d\d-\d\d$/),
    `Microsoft Advertising: ${host}/campaign/vnext/social/compose`,
  ]);
  expect(report).toContain('Hide Instagram on Microsoft Advertising (your own rule)');
  expect(report).toMatch(/ {2}microsoft-advertising\/x/);
  expect(report).toMatch(/ {2}https:\/\/mobilesyrup\.com/);
  expect(report).not.toMatch(/secret|thought|never posts/);
  await here.close();
});

test('all of it can be done by keyboard', async ({ extension, page }) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  const here = await openHere(extension, page);
  await card(here, X)
    .getByRole('button', { name: /^Show / })
    .focus();
  await here.keyboard.press('Tab');
  await here.keyboard.press('Enter');
  await expect(chip(page)).toBeVisible();
  await expect(toast(here).getByRole('button', { name: 'Undo' })).toBeFocused();
  await here.keyboard.press('Enter');
  await expect(chip(page)).toBeHidden();
  await expect(here.getByRole('heading', { level: 1 })).toBeFocused();
  await here.close();
});
