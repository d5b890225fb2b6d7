import type { Page } from '@playwright/test';
import { draft, putDrafts } from './drafts.ts';
import { expect, test } from './extension.ts';
import { openOptions } from './own-pages.ts';
import { inDays, openQueue, typed } from './queue-pages.ts';

const cards = (page: Page) => page.locator('.post');
const save = (page: Page) => page.getByRole('button', { name: 'Save post' }).click();

test('a post is added, changed, filtered, marked and brought back', async ({
  extension,
  page: _,
}) => {
  const page = await openQueue(extension, [
    { account: '@contoso', network: 'threads', text: 'For Threads' },
  ]);
  await page.getByRole('link', { name: 'Add a post' }).click();
  await expect(page.getByLabel('Network').locator('option').first()).toHaveText('X (Twitter)');
  await page.getByLabel('Text').fill('Autumn roast');
  await expect(page.getByText('12 of 280 characters')).toBeVisible();
  await expect(page.locator('datalist option')).toHaveCount(1);
  await page.getByLabel('Account').fill('@fabrikam');
  await page.getByLabel('Day and time').fill(typed(inDays(1)));
  await save(page);
  const tomorrow = page.getByRole('region', { name: /^Tomorrow, / });
  await expect(tomorrow.locator('.post')).toContainText('@fabrikam');

  await page.getByRole('link', { name: 'Edit, Autumn roast' }).click();
  await expect(page.getByLabel('Account')).toHaveValue('@fabrikam');
  await page.getByLabel('Text').fill('Winter roast');
  await page.getByLabel('Day and time').fill(typed(inDays(-1)));
  await expect(page.getByText('This time has passed.')).toBeVisible();
  await save(page);
  const overdue = page.getByRole('region', { name: 'Overdue' });
  await expect(overdue.locator('.post')).toContainText('Winter roast');

  await page.getByLabel('Network').selectOption('threads');
  await expect(cards(page)).toHaveText([/For Threads/]);
  await page.getByLabel('Network').selectOption('');
  await page.getByRole('button', { name: 'Mark as posted, Winter roast' }).click();
  await expect(cards(page)).toHaveText([/For Threads/]);
  await page.getByText('1 post marked as posted').click();
  await expect(cards(page)).toHaveText([/For Threads/, /Winter roast/]);
  await page.getByLabel('State').selectOption('posted');
  await expect(cards(page)).toHaveText([/Winter roast/]);

  await page.getByRole('button', { name: 'Delete, Winter roast' }).click();
  await expect(page.getByText('No post fits these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page)).toHaveText([/Winter roast/]);
  await page.reload();
  await expect(cards(page)).toHaveText([/For Threads/]);
  await page.close();
});

test('what is wrong with a post is said beside its field', async ({ extension }) => {
  const page = await openQueue(extension, []);
  await page.getByRole('link', { name: 'Add a post' }).click();
  await page.getByLabel('Account').fill('a'.repeat(101));
  const when = page.getByLabel('Day and time');
  await when.click();
  // The month alone: the field has no value then, only a state.
  await when.press('1');
  await save(page);
  await expect(page.getByLabel('Text')).toBeFocused();
  await expect(page.getByLabel('Text')).toHaveAccessibleDescription('Write the text of the post.');
  await expect(when).toHaveAccessibleDescription(/Enter both a day and a time/);
  await expect(page.getByLabel('Account')).toHaveAccessibleDescription(/Use at most 100/);
  await expect(page.getByText('3 fields need another look.')).toBeVisible();
  await page.getByLabel('Text').fill('a');
  await page.getByLabel('Account').fill('');
  await when.fill(typed(inDays(1)));
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await save(page);
  await expect(cards(page)).toHaveCount(1);
  await page.close();
});

test('a post is opened in its network’s own composer, and copied', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = '20 % off & more';
  const page = await openQueue(extension, [
    { text },
    { network: 'linkedin', text: 'For LinkedIn' },
  ]);
  const opening = extension.context.waitForEvent('page');
  await page.getByRole('link', { name: `Open in X (Twitter), ${text}` }).click();
  await (await opening).close();
  await expect
    .poll(() => extension.leaks.splice(0))
    .toEqual(['https://x.com/intent/tweet?text=20%20%25%20off%20%26%20more']);
  await expect(page.getByRole('link', { name: /^Open in LinkedIn/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy, For LinkedIn' }).click();
  await expect(page.getByText('The text is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('For LinkedIn');
  await page.close();
});

test('a rescued draft becomes one post, however often it is put into the queue', async ({
  extension,
}) => {
  await (await openQueue(extension, [])).close();
  await putDrafts(extension, [draft({ plannedFor: typed(inDays(1)) }), draft({ id: 'two' })]);
  const page = await openOptions(extension, '#/queue?draft=one');
  await expect(page.getByLabel('Text')).toHaveValue('The new roast is here.');
  await expect(page.getByLabel('Network')).toHaveValue('x');
  await expect(page.getByLabel('Day and time')).toHaveValue(typed(inDays(1)));
  await save(page);
  await expect(cards(page)).toHaveCount(1);
  await page.goto(page.url().replace(/#.*/, '#/queue?draft=one'));
  await expect(page.getByText('This draft is already in your queue.')).toBeVisible();
  await page.getByLabel('Text').fill('Changed');
  await save(page);
  await expect(cards(page)).toHaveText([/Changed/]);
  await page.goto(page.url().replace(/#.*/, '#/queue?draft=gone'));
  await expect(page.getByText('This draft is gone.')).toBeVisible();
  await page.close();
});
