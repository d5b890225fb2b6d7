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

const wrong = [
  { field: 'Site', text: '', says: 'Enter a site, for example app.example.com.' },
  { field: 'Site', text: 'not a site', says: 'This is not a site.' },
  { field: 'Site', text: '*', says: 'This would mean every site.' },
  { field: 'Site', text: '*.co.uk', says: 'This would mean every site with this ending.' },
  { field: 'CSS selector', text: '[[', says: 'At character 2: this bracket is not closed.' },
  { field: 'CSS selector', text: 'body', says: 'At character 1: this would take in the page' },
  { field: 'Last day', text: '2020-01-31', says: 'This day has passed.' },
] as const;
for (const { field, text, says } of wrong)
  test(`"${text}" as ${field} is refused beside the field`, async ({ extension }) => {
    const options = await openOptions(extension, '#/rules/new');
    await options.getByLabel('On a site').check();
    await options.getByLabel('Site', { exact: true }).fill('app.example.com');
    await options.getByLabel('Only certain controls').check();
    await options.getByLabel('Words on the control').fill('Post to X');
    const input = options.getByLabel(field, { exact: true });
    await input.fill(text);
    await options.getByRole('button', { name: 'Save rule' }).click();
    await expect(input).toBeFocused();
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(input).toHaveAccessibleDescription(new RegExp(says.replace(/[.*]/g, '\\$&')));
    await expect(options.getByRole('status')).toHaveText('One field needs another look.');
    await input.fill(field === 'Site' ? 'app.example.com' : '');
    await expect(input).not.toHaveAttribute('aria-invalid');
    expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual([]);
    await options.close();
  });

test('a rule without actions or dashboard is refused', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules/new');
  await options.getByLabel('Certain things').check();
  const chosen = options.getByRole('checkbox', { checked: true });
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByText('Choose the dashboard that this rule is for.')).toBeVisible();
  await expect(options.getByText('Choose at least one action.')).toBeVisible();
  await expect(options.getByRole('status')).toHaveText('2 fields need another look.');
  await options.close();
});

test('a rule for a host where the extension does not run says that it waits', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#/rules/new?host=app.example.com');
  await expect(options.getByText('Compose Guard does not run on this site yet')).toBeVisible();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'app.example.com' })).toContainText(
    'the rule waits',
  );
  await options.close();
});

test('what is typed into a rule stays when the rule is deleted elsewhere', async ({
  extension,
}) => {
  const rule = customRule({ network: 'instagram' });
  await changeRules(extension, { put: [rule] });
  const options = await openOptions(extension, `#/rules/${rule.id}`);
  await options.getByLabel('Note').fill('half a thought');
  await changeRules(extension, { remove: [rule.id] });
  await expect(options.getByLabel('Note')).toHaveValue('half a thought');
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'half a thought' })).toBeVisible();
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
  await options.getByRole('switch', { name: 'Pause everywhere' }).click();
  await expect(page.locator('[data-compose-guard], compose-guard-notice')).toHaveCount(0);
  await options.getByRole('switch', { name: 'Pause everywhere' }).click();
  await options.getByLabel('Hide them').check();
  await expect(chip(page)).toBeHidden();
  await options.close();
});
