import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { goToNotice, launchFirefox, newDashboardPage, openOwnPage } from './firefox-browser.ts';
import { social, xIcon } from './microsoft.ts';

let browser: Browser;
let page: Page;
const chip = `.accountChip:has(${xIcon})`;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

test.beforeEach(async () => {
  page = await newDashboardPage(browser);
});
test.afterEach(() => page.close());

const stateOf = (selector: string) =>
  page.$$eval(selector, (units) =>
    units.map(
      (unit) => `${unit.getAttribute('data-compose-guard')} ${unit.getClientRects().length}`,
    ),
  );
const errors = () => page.evaluate(() => window.appErrors);

test('in Firefox the compose panel loses X and keeps the rest', async () => {
  await page.goto(`${social}/compose`);
  await expect.poll(() => stateOf(chip)).toEqual(['hidden 0']);
  expect(await stateOf('.accountChip:not([data-compose-guard])')).toEqual([
    'null 1',
    'null 1',
    'null 1',
  ]);
  for (const live of ['rerender', 'remount', 'recycle'] as const) {
    await page.evaluate((name) => window.dashboard[name](), live);
    await expect.poll(() => stateOf(chip)).toEqual(['hidden 0']);
  }
  expect(await errors()).toEqual([]);
});

test('in Firefox the notice is reached by keyboard and shows the unit anyway', async () => {
  await page.goto(`${social}/compose`);
  await goToNotice(page);
  // From "Fold away" over "Open in X", "Copy text", "Why?" and "Post elsewhere" to "More".
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // Back over what it opens to the first of it, "Show anyway".
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf(chip)).toEqual(['null 1']);
});

test('in Firefox a text that a reload took is put back by a press', async () => {
  await page.goto(`${social}/compose`);
  const editor = '.composePanel .ProseMirror';
  await expect.poll(() => page.$$eval('compose-guard-notice', (all) => all.length)).toBe(1);
  await page.click(editor);
  await page.keyboard.type('Autumn roast is here');
  // What was typed in the last second is not kept yet.
  const drafts = await openOwnPage(browser, '#/drafts');
  const said = () => drafts.evaluate(() => document.body?.innerText ?? '').catch(() => '');
  await expect.poll(said).toContain('Autumn roast is here');
  await drafts.close();
  await page.bringToFront();
  const textAfterReload = async () => {
    await page.reload();
    await goToNotice(page);
    // "Put it back" is the first control as soon as there is something to put back.
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.$eval(editor, (it) => it.textContent), { timeout: 2000 })
      .toBe('Autumn roast is here')
      .catch(() => undefined);
    return page.$eval(editor, (it) => it.textContent);
  };
  await expect.poll(textAfterReload, { timeout: 30_000 }).toBe('Autumn roast is here');
  expect(await errors()).toEqual([]);
});

test('in Firefox a selected unit is warned about until it is unselected', async () => {
  await page.goto(`${social}/compose?selected=x`);
  await expect.poll(() => stateOf(chip)).toEqual(['warned 1']);
  await page.click(chip);
  await expect.poll(() => stateOf(chip)).toEqual(['hidden 0']);
});

test('in Firefox a chip in a shadow root and one in a frame are hidden', async () => {
  await page.goto('https://ui.ads.microsoft.com/legacy/composer?open=1');
  const inShadow = () =>
    page.evaluate(() => {
      const picker = document.querySelector('channel-picker')?.shadowRoot;
      return picker?.querySelector('[data-compose-guard]')?.getClientRects().length;
    });
  await expect.poll(inShadow).toBe(0);
  await page.goto('https://ui.ads.microsoft.com/frames/?srcdoc=1');
  const inFrame = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name=composer]');
      return frame?.contentDocument
        ?.querySelector('[data-compose-guard]')
        ?.getAttribute('data-compose-guard');
    });
  await expect.poll(inFrame).toMatch(/hidden|warned/);
});

test('in Firefox an article about Twitter stays as it is', async () => {
  await page.goto('https://ui.ads.microsoft.com/benign/article');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form><label>Facebook<input type="checkbox" value="facebook"></label><label id="probe">Twitter<input type="checkbox" value="twitter"></label><textarea></textarea><button>Publish</button></form>',
    );
  });
  await expect.poll(() => stateOf('[data-compose-guard]')).toEqual(['hidden 0']);
  expect(await stateOf('#probe')).toEqual(['hidden 0']);
});
