import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { violationsIn } from './guarded.ts';
import { social } from './microsoft.ts';
import { openPopup } from './own-pages.ts';
import { openPicker, pointAt, tabTo } from './picker-panel.ts';

declare const chrome: typeof import('wxt/browser').browser;

const address = `${social}/compose`;
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });

test('by mouse: a control is hidden for this visit, stays so, comes back by undo and by reload', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(instagram(page)).toBeVisible();
  const picker = await openPicker(extension, page);
  const place = await pointAt(page, picker, instagram(page), /Button “.*@fabrikam\.coffee”/);
  await page.mouse.click(place.x, place.y);
  await picker.waitFor('Hide for this visit');
  await picker.waitFor('For Instagram');
  await picker.waitFor('Only this control is found here');
  await picker.press('Show what would be hidden');
  await expect.poll(picker.dimmed).toBe(1);
  await expect(instagram(page)).not.toHaveAttribute('data-compose-guard');
  await picker.press('Hide for this visit');
  await picker.waitFor('Hidden for this visit.');
  await expect(instagram(page)).toBeHidden();
  await picker.press('Undo');
  await expect(instagram(page)).toBeVisible();
  await expect.poll(picker.count).toBe(0);

  const again = await openPicker(extension, page);
  const point = await pointAt(page, again, instagram(page), /@fabrikam\.coffee/);
  await page.mouse.click(point.x, point.y);
  await again.press('Hide for this visit');
  await expect(instagram(page)).toBeHidden();
  await page.evaluate(() => window.dashboard.rerender());
  await expect(instagram(page)).toBeHidden();
  await page.evaluate(() => window.dashboard.remount());
  await expect(instagram(page)).toHaveCount(1);
  await expect(instagram(page)).toBeHidden();
  expect(await violationsIn(page)).toEqual([]);

  await page.reload();
  await expect(instagram(page)).toBeVisible();
});

test('by keyboard alone: a control is found, hidden and shown again', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(instagram(page)).toBeVisible();
  const picker = await openPicker(extension, page);
  await tabTo(page, picker, /Button “[^”]*@fabrikam\.coffee”/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(picker.text).not.toMatch(/Button “[^”]*@fabrikam\.coffee” ›?/);
  await page.keyboard.press('ArrowDown');
  await picker.waitFor(/Button “[^”]*@fabrikam\.coffee”/);
  await page.keyboard.press('Enter');
  await picker.waitFor('Only this control is found here');
  await picker.press('Hide for this visit', () => page.keyboard.press('Enter'));
  await picker.waitFor('Hidden for this visit.');
  await expect(instagram(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(instagram(page)).toBeVisible();
  await expect.poll(picker.count).toBe(0);
});

test('the popup lists what was hidden for this visit, with its undo', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, instagram(page), /@fabrikam\.coffee/);
  await page.mouse.click(x, y);
  await picker.press('Hide for this visit');
  await expect(instagram(page)).toBeHidden();
  const popup = await openPopup(extension, page);
  const row = popup.getByRole('listitem').filter({ hasText: '@fabrikam.coffee' });
  await expect(row).toContainText('For this visit');
  await row.getByRole('button').click();
  await expect(instagram(page)).toBeVisible();
  await popup.close();
});

test('a rule is made of what was pointed at: the form opens with it', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, instagram(page), /@fabrikam\.coffee/);
  await page.mouse.click(x, y);
  const form = extension.context.waitForEvent('page');
  await picker.press('Make a rule');
  const options = await form;
  await expect.poll(() => options.url()).toMatch(/options\.html#\/rules\/new\?pick=[\w-]+$/);
  const id = new URL(options.url()).hash.split('pick=')[1] ?? '';
  const kept = await extension.worker.evaluate(
    async (key) => (await chrome.storage.session.get(key))[key],
    `pick:${id}`,
  );
  expect(kept).toMatchObject({
    proposal: { effect: 'hide', host: 'ui.ads.microsoft.com', network: 'instagram' },
  });
  await options.close();
  await expect.poll(picker.count).toBe(0);
  await expect(instagram(page)).toBeVisible();
});
