import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { openPicker, pointAt } from './picker-panel.ts';

const address = `${social}/compose`;
const chips = (page: Page) => page.locator('.accountChip');
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
const editor = (page: Page) => page.locator('.composePanel .ProseMirror');

/** What the page hears of pointer and keys. */
const record = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'click',
      'keydown',
      'keyup',
      'mousedown',
      'mousemove',
      'mouseup',
      'pointerdown',
      'pointermove',
      'pointerup',
      'focusin',
      'blur',
    ])
      for (const target of [document, window])
        target.addEventListener(type, () => heard.push(type), target === document);
  });
const heardIn = (page: Page) => page.evaluate(() => (window as { heard?: string[] }).heard);

test('the page hears nothing while somebody points, and Escape gives the focus back', async ({
  extension,
  page,
}) => {
  await record(page);
  await page.goto(address);
  await editor(page).click();
  await page.keyboard.type('Autumn');
  const picker = await openPicker(extension, page);
  const before = await heardIn(page);
  const pressed = await chips(page).evaluateAll((all) => all.map((each) => each.ariaPressed));
  const { x, y } = await pointAt(page, picker, instagram(page), /@fabrikam\.coffee/);
  await page.keyboard.press('a');
  await page.mouse.click(x, y);
  await picker.waitFor('Hide for this visit');
  await page.keyboard.press('Tab');
  await picker.press('Point again');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(picker.count).toBe(0);
  expect(await heardIn(page)).toEqual(before);
  expect(await chips(page).evaluateAll((all) => all.map((each) => each.ariaPressed))).toEqual(
    pressed,
  );
  await page.keyboard.type(' roast');
  await expect(editor(page)).toHaveText('Autumn roast');
});

test('an editor, and what holds more than one network, is refused', async ({ extension, page }) => {
  await page.goto(address);
  const picker = await openPicker(extension, page);
  await pointAt(page, picker, editor(page), /never hidden/);
  await expect.poll(picker.isRefusing).toBe(true);
  await page.keyboard.press('Enter');
  expect(await picker.text()).not.toContain('Hide for this visit');
  await pointAt(page, picker, instagram(page), /@fabrikam\.coffee/);
  await expect.poll(picker.isRefusing).toBe(false);
  await page.keyboard.press('ArrowUp');
  await picker.waitFor('more than one network');
  const box = await instagram(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  expect(await picker.text()).not.toContain('Hide for this visit');
  await page.keyboard.press('Escape');
});

test('what nobody did does nothing', async ({ extension, page }) => {
  await page.goto(address);
  const picker = await openPicker(extension, page);
  await pointAt(page, picker, instagram(page), /@fabrikam\.coffee/);
  await page.evaluate(() => {
    const host = document.querySelector('compose-guard-picker');
    for (const type of ['pointermove', 'pointerdown', 'click'])
      for (const target of [host, document.querySelector('.accountChip')])
        target?.dispatchEvent(
          new PointerEvent(type, { bubbles: true, clientX: 200, clientY: 200, composed: true }),
        );
    for (const key of ['Enter', 'Escape', 'Tab'])
      host?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key }));
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await picker.text()).toMatch(/@fabrikam\.coffee/);
  expect(await picker.text()).not.toContain('Hide for this visit');
  await page.keyboard.press('Escape');
  await expect.poll(picker.count).toBe(0);
});
