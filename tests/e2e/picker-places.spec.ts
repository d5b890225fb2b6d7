import { expect, test } from './extension.ts';
import { openPicker, pointAt } from './picker-panel.ts';
import { unseen } from './writing.ts';

test('inside a frame', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/frames/');
  const frame = page.frameLocator('iframe[name=composer]');
  const profile = frame.locator('.profile:has(.bi-circle-linkedin)');
  await expect(profile).toBeVisible();
  const picker = await openPicker(extension, page);
  const place = await pointAt(page, picker, profile, /linkedin Profile/);
  await page.mouse.click(place.x, place.y);
  await picker.press('Hide for this visit');
  await picker.waitFor('Hidden for this visit.');
  await expect(profile).toBeHidden();
  // In the other frames it has ended.
  await expect.poll(picker.count).toBe(1);
});

test('on a dashboard that no rule was written for, in a shadow root', async ({
  extension,
  page,
}) => {
  await page.goto('https://ui.ads.microsoft.com/legacy/composer');
  await page.locator('.new-post').click();
  const channel = page.locator('channel-picker .channel:has(img[alt=linkedin])');
  await expect(channel).toBeVisible();
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, channel, /Tailspin Toys GmbH/);
  await page.mouse.click(x, y);
  await picker.waitFor('For LinkedIn');
  await picker.waitFor('Only this control is found here');
  await picker.press('Hide for this visit');
  await expect(channel).toBeHidden();
  await page.evaluate(() => window.dashboard.rerender());
  await expect(channel).toBeHidden();
  await expect(page.locator('channel-picker .channel:visible')).not.toHaveCount(0);
});

test('in a page that is written from right to left', async ({ extension, page }) => {
  await page.goto(unseen('qalam'));
  const chip = page.locator('.chip:has(.ico)').last();
  await expect(chip).toBeVisible();
  const words = (await chip.innerText()).trim();
  const picker = await openPicker(extension, page);
  const { x, y } = await pointAt(page, picker, chip, new RegExp(words));
  await page.mouse.click(x, y);
  await picker.waitFor('Hide for this visit');
  await page.keyboard.press('Escape');
  await expect.poll(picker.count).toBe(0);
});
