import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { changeRules, customRule, forgetChanges, openOptions } from './own-pages.ts';
import { cards, hideInstagram, onHost, three, toast } from './rules.ts';

const address = `${social}/compose`;
const chip = (page: Page, text: string) => page.locator('.accountChip', { hasText: text });
const instagram = (page: Page) => chip(page, '@fabrikam.coffee');
const linkedin = (page: Page) => chip(page, 'Fabrikam Inc.');
test.afterEach(({ extension }) => forgetChanges(extension));

test('all rules are turned off at once, and that is undone, in the open dashboard too', async ({
  extension,
  page,
}) => {
  await changeRules(extension, { put: three });
  await page.goto(address);
  await expect(instagram(page)).toBeHidden();
  await expect(linkedin(page)).toBeHidden();
  const options = await openOptions(extension, '#/rules');
  await options.getByRole('checkbox', { name: 'Select all 3 shown' }).check();
  await options.getByRole('button', { name: 'Turn off' }).click();
  await expect(toast(options)).toContainText('Turned off: 3 rules');
  await expect(options.getByRole('switch', { checked: true })).toHaveCount(0);
  await expect(instagram(page)).toBeVisible();
  await expect(linkedin(page)).toBeVisible();
  await toast(options).getByRole('button', { name: 'Undo' }).click();
  await expect(instagram(page)).toBeHidden();
  await expect(options.getByRole('switch', { checked: true })).toHaveCount(3);
  await options.close();
});

test('a copy is made, changed and undone', async ({ extension }) => {
  await changeRules(extension, { put: [hideInstagram] });
  const options = await openOptions(extension, '#/rules');
  const name = 'Hide Instagram on Microsoft Advertising';
  await options.getByRole('button', { name: `Duplicate: ${name}` }).click();
  await expect(cards(options)).toHaveCount(2);
  await toast(options).getByRole('link', { name: 'Edit the copy' }).click();
  await options.getByLabel('Warn').check();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(cards(options).locator('h2')).toHaveText([
    'Warn about Instagram on Microsoft Advertising',
    name,
  ]);
  await expect(toast(options)).toContainText('Saved: Warn about Instagram');
  await toast(options).getByRole('button', { name: 'Undo' }).click();
  await expect(cards(options).locator('h2')).toHaveText([name, name]);
  await options.close();
});

test('the rule that is put first wins in the open dashboard', async ({ extension, page }) => {
  const warn = customRule({
    effect: 'warn',
    id: 'warn',
    network: 'instagram',
    note: 'Ask first',
    updatedAt: 2,
  });
  await changeRules(extension, { put: [hideInstagram, warn] });
  await page.goto(address);
  await expect(instagram(page)).toBeHidden();
  const options = await openOptions(extension, '#/rules');
  await options.getByLabel('Sort by').selectOption('Who wins first');
  await expect(cards(options).first()).toContainText('Hide Instagram');
  await options.getByRole('button', { name: /^Put first: / }).click();
  await expect(instagram(page)).toBeVisible();
  await expect(instagram(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(cards(options).first()).toContainText('Warn about Instagram');
  await expect(cards(options).last()).toContainText('A newer rule of yours');
  await options.close();
});

test('rules are searched, narrowed and put into groups', async ({ extension }) => {
  await changeRules(extension, { put: three });
  const options = await openOptions(extension, '#/rules');
  const titles = cards(options).getByRole('heading');
  const search = options.getByRole('searchbox', { name: 'Search rules' });
  for (const [typed, found] of [
    ['CAFE', 'Leave Pinterest alone on app.example.com'],
    ['post to pin', 'Leave Pinterest alone on app.example.com'],
    ['contoso hide', 'Hide Instagram on Microsoft Advertising'],
    ['linkedin', 'Hide LinkedIn on Microsoft Advertising'],
  ] as const) {
    await search.fill(typed);
    await expect(titles).toHaveText([found]);
  }
  await expect(options.getByText('1 of 3 rules')).toBeVisible();
  await search.fill('nowhere');
  await expect(options.getByText('No rule fits.')).toBeVisible();
  await options.getByRole('button', { name: 'Show all rules' }).click();
  await expect(cards(options)).toHaveCount(3);
  await options.getByLabel('Group by').selectOption('Client');
  await expect(options.getByRole('heading', { level: 2 })).toHaveText(['Contoso', 'For no client']);
  await options.getByRole('checkbox', { name: 'Select all: For no client' }).check();
  await options.getByRole('button', { name: 'Set client…' }).click();
  await options.getByLabel('Client', { exact: true }).fill('Fabrikam');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('heading', { level: 2 })).toHaveText(['Contoso', 'Fabrikam']);
  await options.close();
});

test('when and where a rule last matched is told after a visit', async ({ extension, page }) => {
  await changeRules(extension, { put: [{ ...hideInstagram, id: 'used' }, onHost] });
  const options = await openOptions(extension, '#/rules');
  await expect(cards(options).first()).toContainText('Never matched yet');
  await page.goto(address);
  await expect(instagram(page)).toBeHidden();
  await expect(cards(options).first()).toContainText('Last matched on ui.ads.microsoft.com, now');
  await expect(cards(options).last()).toContainText('Never matched yet');
  await options.close();
});

test('by keyboard alone rules are selected, deleted and brought back', async ({ extension }) => {
  await changeRules(extension, { put: three });
  const options = await openOptions(extension, '#/rules');
  await options.getByRole('main').getByRole('searchbox').focus();
  const tabTo = async (name: string | RegExp) => {
    const wanted = options.getByLabel(name).or(options.getByRole('button', { name })).first();
    await expect(async () => {
      await options.keyboard.press('Tab');
      await expect(wanted).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
  };
  await tabTo('Select: Hide LinkedIn on Microsoft Advertising');
  await options.keyboard.press('Space');
  await expect(options.getByText('1 selected')).toBeVisible();
  await tabTo('Delete: Hide LinkedIn on Microsoft Advertising');
  await options.keyboard.press('Enter');
  await expect(cards(options)).toHaveCount(2);
  await expect(toast(options).getByRole('button', { name: 'Undo' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(cards(options)).toHaveCount(3);
  await expect(toast(options).getByRole('button', { name: 'Redo' })).toBeFocused();
  await options.close();
});
