import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { times } from '../../reliability/scale.ts';
import { launchFirefox, newDashboardPage, runPrivileged } from '../firefox-browser.ts';
import { social } from '../microsoft.ts';

const editor = '.composePanel .ProseMirror';
const address = `${social}/compose`;
const TABS = times(4, 10);

test.describe.configure({ mode: 'serial', timeout: 240_000 });
let firefox: Browser;
const tabs: Page[] = [];
const errors: string[] = [];
const faults: string[] = [];

test.beforeAll(async () => {
  firefox = await launchFirefox();
  for (let each = 0; each < TABS; each++) {
    const page = await newDashboardPage(firefox);
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    tabs.push(page);
  }
});
test.afterAll(() => firefox.close());

const addon = (deed: string) =>
  runPrivileged(
    firefox,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(id);
    await addon.${deed}();`,
  );

/** Of what is guarded in a page: how much is out of sight, and how many notices there are and are seen. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const guarded = [...document.querySelectorAll('[data-compose-guard=hidden]')];
    const notices = [...document.querySelectorAll('compose-guard-notice')];
    return {
      hidden: guarded.filter((each) => !each.checkVisibility()).length,
      notices: notices.length,
      seen: notices.filter((each) => each.checkVisibility()).length,
      sheets: document.adoptedStyleSheets.length,
    };
  });
const guardedOnce = { hidden: 2, notices: 1, seen: 1, sheets: 1 };
const textOf = (page: Page) => page.$eval(editor, (it) => it.textContent);

async function areAll(what: Partial<typeof guardedOnce>) {
  for (const page of tabs)
    await expect.poll(() => stateOf(page), { timeout: 30_000 }).toMatchObject(what);
}

test('in Firefox it is reloaded, switched off and removed under open tabs', async () => {
  await areAll(guardedOnce);
  const [page] = tabs;
  if (!page) throw new Error('no tab');
  await page.bringToFront();
  await page.click(editor);
  await page.keyboard.type('Before');
  await addon('reload');
  await areAll(guardedOnce);
  expect(await textOf(page)).toBe('Before');
  for (const deed of ['disable', 'enable', 'uninstall']) {
    await addon(deed);
    await areAll(deed === 'enable' ? guardedOnce : { hidden: 0, seen: 0 });
  }
  expect(await textOf(page)).toBe('Before');
  faults.push(...errors);
  record('extension-life', 'firefox', {
    isMet: faults.length === 0,
    measured: `4 of 4 (reload, off, on, removed) with ${TABS} tabs: ${faults.length} errors or leftovers, text untouched; no sentence: Firefox ends the scripts at once, so the page is simply given back`,
  });
  expect(faults).toEqual([]);
});
