import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { violationsIn } from './guarded';
import { social, xIcon } from './microsoft';
import { noticeOf } from './notice';
import { changeRules, customRule, forgetChanges, openOptions, sendAsOwnPage } from './own-pages';

const chip = (page: Page) => page.locator(`.accountChip:has(${xIcon})`);
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
const address = `${social}/compose`;
const fromPopup = '#/rules/new?host=ui.ads.microsoft.com';

test.afterEach(({ extension }) => forgetChanges(extension));

test('a rule made in the options page acts on the open page through its whole life', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  await expect(instagram(page)).toBeVisible();
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Network').selectOption('instagram');
  await options.getByLabel('Note').fill('Contoso never posts there');
  await options.getByRole('button', { name: 'Save rule' }).click();
  const name = 'Hide Instagram on Microsoft Advertising';
  await expect(options.getByRole('heading', { name })).toBeVisible();
  await expect(instagram(page)).toBeHidden();
  await (await noticeOf(page)).waitFor('You have a rule of your own for Instagram here.');

  const enabled = options.getByRole('switch', { name: `Rule on: ${name}` });
  await enabled.click();
  await expect(instagram(page)).toBeVisible();
  await enabled.click();
  await expect(instagram(page)).toBeHidden();

  await options.getByRole('link', { name: `Edit: ${name}` }).click();
  await expect(options.getByLabel('Note')).toHaveValue('Contoso never posts there');
  await options.getByLabel('Warn').check();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(instagram(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(instagram(page)).toBeVisible();

  const warning = 'Warn about Instagram on Microsoft Advertising';
  await options.getByRole('button', { name: `Delete: ${warning}` }).click();
  await expect(options.getByText('No rules yet')).toBeVisible();
  await expect(instagram(page)).not.toHaveAttribute('data-compose-guard');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(instagram(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(options.getByRole('heading', { name: warning })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await options.close();
});

test('a rule that leaves X alone wins over the list', async ({ extension, page }) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Leave alone').check();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(chip(page)).toBeVisible();
  await expect(page.locator('[data-compose-guard], compose-guard-notice')).toHaveCount(0);
  await options.close();
});

const narrow = [
  { field: 'CSS selector', text: '.accountChip:nth-of-type(3)', network: 'instagram' },
  { field: 'Words on the control', text: 'Fabrikam Inc.', network: 'linkedin' },
] as const;
for (const { field, text, network } of narrow)
  test(`a rule with a ${field} takes only what it names`, async ({ extension, page }) => {
    await page.goto(address);
    await expect(chip(page)).toBeHidden();
    const options = await openOptions(extension, fromPopup);
    await options.getByLabel('Network').selectOption(network);
    await options.getByLabel('Only certain controls').check();
    await options.getByLabel(field).fill(text);
    await options.getByRole('button', { name: 'Save rule' }).click();
    await expect(page.locator('.accountChip:visible')).toHaveCount(2);
    await expect(chip(page)).toBeHidden();
    expect(await violationsIn(page)).toEqual([]);
    await options.close();
  });

test('rules and settings outlive the worker', async ({ extension, page }) => {
  await changeRules(extension, { put: [customRule({ network: 'instagram' })] });
  await sendAsOwnPage(extension, 'saveSettings', { removedEffect: 'warn' });
  await page.goto(address);
  await expect(instagram(page)).toBeHidden();
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await expect(instagram(page)).toBeHidden();
  await expect(chip(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(chip(page)).toBeVisible();
});

test('the settings decide between hiding and warning, and pause everything', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(chip(page)).toBeHidden();
  const options = await openOptions(extension, '#/settings');
  await options.getByLabel('Only warn').check();
  await expect(chip(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(chip(page)).toBeVisible();
  const sites = await openOptions(extension, '#/sites');
  await sites.getByRole('switch', { name: 'Pause everywhere' }).click();
  await expect(page.locator('[data-compose-guard], compose-guard-notice')).toHaveCount(0);
  await sites.getByRole('switch', { name: 'Pause everywhere' }).click();
  await sites.close();
  await options.getByLabel('Hide them').check();
  await expect(chip(page)).toBeHidden();
  await options.close();
});
