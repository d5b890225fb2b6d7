import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openOptions } from './own-pages.ts';

/** Closes a page as a person does; gives whether the browser asks. */
async function asksOnClosing(page: Page): Promise<boolean> {
  let asked = false;
  page.on('dialog', async (dialog) => {
    asked = dialog.type() === 'beforeunload';
    await dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  return asked;
}

/** [form, address, field, another section] */
const forms = [
  ['a rule', '#/rules/new', 'Note'],
  ['a post of the queue', '#/queue/new', 'Text'],
  ['the address of a pack', '#/team', 'Address of the pack'],
  ['a site of which no texts are kept', '#/sites', 'Keep no texts of this site'],
] as const;
for (const [form, route, label] of forms)
  test(`${form}: a link keeps what was typed, and closing asks`, async ({ extension }) => {
    const options = await openOptions(extension, route);
    await options.getByLabel(label, { exact: true }).pressSequentially('half a thought');
    await options.getByRole('navigation').getByRole('link', { name: 'About' }).click();
    await expect(options.getByRole('heading', { level: 1 })).toContainText('About');
    await options.goBack();
    await expect(options.getByLabel(label, { exact: true })).toHaveValue('half a thought');
    expect(await asksOnClosing(options)).toBe(true);
  });

test('a text that was pasted to be imported stays, and closing asks until it is emptied', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#/data');
  const pasted = options.getByLabel('Text of a rule pack, a backup or a table');
  await options.getByText('Paste text instead').click();
  await pasted.fill('host,network');
  await options.getByRole('navigation').getByRole('link', { name: 'About' }).click();
  await options.goBack();
  await expect(pasted).toHaveValue('host,network');
  await pasted.fill('');
  expect(await asksOnClosing(options)).toBe(false);
});

test('without anything typed the page closes without a word', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules/new');
  await options.getByLabel('Note').focus();
  await options.keyboard.press('Tab');
  expect(await asksOnClosing(options)).toBe(false);
});
