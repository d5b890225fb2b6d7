import { expect, test } from './extension.ts';
import { giveCommand } from './menus.ts';
import { social, xIcon } from './microsoft.ts';
import { pickerOf } from './picker-panel.ts';

declare const chrome: typeof import('wxt/browser').browser;

const address = `${social}/compose`;

test('the browser gives all keys that are suggested: none is its own', async ({ extension }) => {
  const commands = await extension.worker.evaluate(() => chrome.commands.getAll());
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: 'Alt+Shift+O',
    'go-to-notice': 'Alt+Shift+G',
    'open-drafts': '',
    'pause-here': 'Alt+Shift+U',
    pick: 'Alt+Shift+H',
  });
});

test('a site is paused by a command, and goes on by the same', async ({ extension, page }) => {
  await page.goto(address);
  const chip = page.locator(`.accountChip:has(${xIcon})`);
  await expect(chip).toBeHidden();
  await giveCommand(extension, page, 'pause-here');
  await expect(chip).toBeVisible();
  await giveCommand(extension, page, 'pick');
  await giveCommand(extension, page, 'pause-here');
  await expect(chip).toBeHidden();
  // Nobody could point at anything while it was paused.
  expect(await (await pickerOf(page)).count()).toBe(0);
});

test('a command opens the picker', async ({ extension, page }) => {
  await page.goto(address);
  await giveCommand(extension, page, 'pick');
  const picker = await pickerOf(page);
  await picker.waitFor('Pick a control');
  await picker.press('Cancel');
  await expect.poll(picker.count).toBe(0);
});

test('a command opens the drafts', async ({ extension, page }) => {
  await page.goto(address);
  const opened = extension.context.waitForEvent('page');
  await giveCommand(extension, page, 'open-drafts');
  const drafts = await opened;
  await expect(drafts).toHaveURL(/options\.html#\/drafts$/);
  await drafts.close();
});
