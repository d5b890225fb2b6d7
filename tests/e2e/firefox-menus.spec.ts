import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { chooseInMenu, launchFirefox, newDashboardPage, openOwnPage } from './firefox-browser.ts';
import { press, pressInside, readInside, saysIn } from './firefox-own.ts';
import { social } from './microsoft.ts';

declare const browser: typeof import('wxt/browser').browser;

const address = `${social}/compose`;
let firefox: Browser;
let dashboard: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  firefox = await launchFirefox();
  dashboard = await newDashboardPage(firefox);
  await dashboard.goto(address);
});
test.afterAll(() => firefox.close());

/** The page that opens while `work` is done; Firefox does not tell the address of one of the extension. */
async function openedBy(work: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await firefox.pages());
  const find = async () => (await firefox.pages()).find((page) => !before.has(page));
  await work();
  await expect.poll(find).toBeDefined();
  return (await find()) as Page;
}

test('in Firefox the keys are given, and the menu has its entries', async () => {
  const options = await openOwnPage(firefox, '#/about');
  await saysIn(options, 'Compose Guard');
  const keys = await options.evaluate(() => browser.commands.getAll());
  expect(Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]))).toMatchObject({
    _execute_action: 'Alt+Shift+O',
    'go-to-notice': 'Alt+Shift+G',
    'pause-here': 'Alt+Shift+U',
    pick: 'Alt+Shift+H',
  });
  const twice = await options.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    browser.contextMenus.create({ contexts: ['page'], id: 'why', title: 'why' }, () =>
      resolve(browser.runtime.lastError?.message),
    );
    return promise;
  });
  expect(twice).toMatch(/already exists/);
  await options.close();
});

test('in Firefox what is selected is kept with its lines, and opened', async () => {
  await dashboard.bringToFront();
  await dashboard.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<p id="lines">First line<br>Second line</p>');
    getSelection()?.selectAllChildren(document.getElementById('lines') as HTMLElement);
  });
  const click = { pageUrl: address, selectionText: 'First line Second line' };
  const draft = await openedBy(() => chooseInMenu(firefox, 'keep', click));
  await saysIn(draft, 'Draft from Microsoft Advertising');
  const said = () => draft.$$eval('textarea', ([field]) => field?.value);
  await expect.poll(said).toBe('First line\nSecond line');
  await draft.close();
});

test('in Firefox the picker has what the menu was asked for of, and makes a rule of it', async () => {
  const isSeen = () =>
    dashboard.$$eval('.accountChip', (chips) =>
      chips.some(
        (each) => each.textContent?.includes('@fabrikam.coffee') && each.checkVisibility(),
      ),
    );

  const own = await openOwnPage(firefox, '#/about');
  await saysIn(own, 'Compose Guard');
  const looked = { dashboard, own, url: `${address}*` };
  await dashboard.bringToFront();
  const path = '//*[contains(@class, "accountChip")][contains(., "@fabrikam.coffee")]';
  const chip = await dashboard.waitForSelector(`::-p-xpath(${path})`);
  await chip?.click({ button: 'right' });
  await chooseInMenu(firefox, 'hide', { pageUrl: address });
  await expect
    .poll(async () => (await readInside(looked, 'picker')).text)
    .toMatch(/Button “.*@fabrikam\.coffee”.*Hide for this visit/s);
  expect(await isSeen()).toBe(true);
  const before = new Set(await firefox.pages());
  const isOpened = async () => (await firefox.pages()).some((page) => !before.has(page));
  const form = await openedBy(() => pressInside(looked, 'picker', 'Make a rule', isOpened));
  await saysIn(form, 'New rule');
  await press(form, 'Save rule');
  await expect.poll(isSeen).toBe(false);
});
