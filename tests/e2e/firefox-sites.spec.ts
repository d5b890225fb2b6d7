import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import {
  changePermission,
  launchFirefox,
  newDashboardPage,
  openOwnPage,
} from './firefox-browser.ts';
import { social, xIcon } from './microsoft.ts';

let browser: Browser;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

const textOf = (page: Page) =>
  page.evaluate(() => document.body?.innerText ?? '').catch(() => 'not there yet');
const stateOf = (page: Page, selector: string) =>
  page.$$eval(selector, (units) => units.map((unit) => unit.getAttribute('data-compose-guard')));

test('in Firefox a permission acts on the open page, and is let go when it is taken back', async () => {
  const host = 'https://mixpost.example';
  const page = await newDashboardPage(browser);
  await page.goto(`${host}/mixpost/posts/create`);
  const account = 'button.account:has(.text-twitter)';
  expect(await stateOf(page, account)).toEqual([null]);
  await changePermission(browser, 'add', host);
  await expect.poll(() => stateOf(page, account)).toEqual(['warned']);
  await page.reload();
  await expect.poll(() => stateOf(page, account)).toEqual(['warned']);

  await changePermission(browser, 'remove', host);
  await expect.poll(() => stateOf(page, account)).toEqual([null]);
  const settings = await openOwnPage(browser, '#/sites');
  await expect.poll(() => textOf(settings)).toMatch(/mixpost\.example\s+Permission taken back on/);
  await settings.close();
  await page.reload();
  expect(await stateOf(page, account)).toEqual([null]);
});

test('in Firefox a known dashboard that is taken back is let go and guarded again', async () => {
  const host = 'https://ui.ads.microsoft.com';
  const chip = `.accountChip:has(${xIcon})`;
  const page = await newDashboardPage(browser);
  await page.goto(`${social}/compose`);
  await expect.poll(() => stateOf(page, chip)).toEqual(['hidden']);
  await changePermission(browser, 'remove', host);
  await expect.poll(() => stateOf(page, chip)).toEqual([null]);
  await changePermission(browser, 'add', host);
  await expect.poll(() => stateOf(page, chip)).toEqual(['hidden']);
});
