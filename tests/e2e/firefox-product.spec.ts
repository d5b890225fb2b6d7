import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import {
  changePermission,
  launchFirefox,
  newDashboardPage,
  openOwnPage,
} from './firefox-browser.ts';
import { barriersInOwn, listenForErrors, pressInside, readInside, saysIn } from './firefox-own.ts';
import { social, xIcon } from './microsoft.ts';

declare const browser: typeof import('wxt/browser').browser;

const address = `${social}/compose`;
const editor = '.composePanel .ProseMirror';
let firefox: Browser;
let dashboard: Page;
let own: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  firefox = await launchFirefox();
  own = await openOwnPage(firefox, '#/about');
  dashboard = await newDashboardPage(firefox);
  await dashboard.goto(address);
});
test.afterAll(() => firefox.close());

/** Whether the chip for X is seen in the dashboard. */
const chipIs = (state: 'hidden' | 'shown') =>
  expect
    .poll(() =>
      dashboard.$$eval(`.accountChip:has(${xIcon})`, ([chip]) =>
        chip?.checkVisibility() ? 'shown' : 'hidden',
      ),
    )
    .toBe(state);
const looked = () => ({ dashboard, own, url: `${address}*` });
const notice = () => readInside(looked(), 'notice');
const noticeSays = (words: RegExp) => expect.poll(async () => (await notice()).text).toMatch(words);
const press = (name: string, after: RegExp) =>
  pressInside(looked(), 'notice', name, async () => after.test((await notice()).text));

test('in Firefox the notice tells why, keeps the text, puts it back, shows X and keeps quiet', async () => {
  test.setTimeout(90_000);
  await chipIs('hidden');
  await noticeSays(/X \(Twitter\) has not worked in Microsoft Advertising since April 25, 2023/);
  await press('Why?', /Last checked/);
  await press('Less', /^((?!Last checked).)*$/s);

  await dashboard.click(editor);
  await dashboard.keyboard.type('Autumn roast is here');
  await noticeSays(/Your text is kept in this browser/);
  await press('Copy text', /The text is copied/);
  await dashboard.reload();
  await noticeSays(/Autumn roast is here/);
  await press('Put it back', /Your text is back/);
  expect(await dashboard.$eval(editor, (it) => it.textContent)).toBe('Autumn roast is here');

  await press('More', /Show anyway/);
  await pressInside(looked(), 'notice', 'Show anyway', async () =>
    dashboard.$$eval(`.accountChip:has(${xIcon})`, ([chip]) => chip?.checkVisibility() ?? false),
  );
  await dashboard.reload();
  await chipIs('hidden');
  await press('More', /No notices for an hour/);
  await pressInside(looked(), 'notice', 'No notices for an hour', async () =>
    dashboard.$$eval('compose-guard-notice', (all) => all.length === 0),
  );
  await chipIs('hidden');
});

async function openPopup(url: string | undefined): Promise<Page> {
  const tab = await own.evaluate(
    async (wanted) =>
      (await browser.tabs.query({})).findLast((each) => each.url === wanted)?.id ?? -1,
    url,
  );
  const popup = await openOwnPage(firefox, `?tab=${tab}`, 'popup.html');
  await popup.setViewport({ height: 600, width: 360 });
  return popup;
}
/** Presses what is called so in the popup. */
const pressInPopup = (popup: Page, name: RegExp) =>
  expect
    .poll(() =>
      popup.evaluate((source) => {
        const all = document.querySelectorAll<HTMLElement>('button, [role=switch]');
        const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.innerText;
        const found = [...all].find((each) => new RegExp(source).test(nameOf(each)));
        found?.click();
        return found !== undefined;
      }, name.source),
    )
    .toBe(true);

test('in Firefox the popup knows what is guarded, switches it off and on, and has an undo', async () => {
  const popup = await openPopup(address);
  await saysIn(popup, '2 controls guarded on this page');
  const errors = await listenForErrors(popup);
  expect(await barriersInOwn(popup)).toEqual([]);
  await pressInPopup(popup, /^Show .*fabrikamcoffee/);
  await chipIs('shown');
  await pressInPopup(popup, /^Guard again: .*fabrikamcoffee/);
  await chipIs('hidden');
  await popup.click('[role=switch]');
  await saysIn(popup, 'Paused here. Everything is shown.');
  await chipIs('shown');
  await popup.click('[role=switch]');
  await chipIs('hidden');
  expect(await errors()).toEqual([]);
  await popup.close();
});

test('in Firefox the popup says of other pages what they are', async () => {
  const bank = await firefox.newPage();
  await bank.setRequestInterception(true);
  bank.on('request', (request) =>
    request.respond({ body: '<h1>Bank</h1>', contentType: 'text/html', status: 200 }),
  );
  await bank.goto('https://bank.example/');
  // Without a permission, and without a press of its button, the extension is not told where a tab is.
  const popup = await openPopup(undefined);
  await saysIn(popup, /^Nothing to guard here/m);
  expect(await barriersInOwn(popup)).toEqual([]);
  await changePermission(firefox, 'add', 'https://bank.example');
  const again = await openPopup('https://bank.example/');
  await saysIn(again, /Not a dashboard on the list.*Compose Guard leaves bank\.example untouched/s);
  expect(await barriersInOwn(again)).toEqual([]);
  for (const page of [popup, again, bank]) await page.close();
});

/** The sections, each with the heading of its page. */
const sections = [
  ['#/sites', 'Sites'],
  ['#/board', 'Status board'],
  ['#/changes', 'Changes'],
  ['#/rules', 'Your rules'],
  ['#/drafts', 'Rescued drafts'],
  ['#/queue', 'Queue'],
  ['#/log', 'Activity log'],
  ['#/team', 'Team'],
  ['#/data', 'Data'],
  ['#/settings', 'General'],
  ['#/help', 'Help'],
  ['#/about', 'About Compose Guard'],
  ['#/diagnostics', 'Diagnostics'],
] as const;

/** The main headings that are seen. */
const headings = (page: Page) =>
  page.$$eval('main h1', (all) =>
    all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent),
  );

test('in Firefox every section of the options opens without an error and without a barrier', async () => {
  test.setTimeout(120_000);
  const options = await openOwnPage(firefox, '#/team');
  await saysIn(options, 'Team');
  const errors = await listenForErrors(options);
  const found: string[] = [];
  for (const [route, title] of sections) {
    await options.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await expect.poll(() => headings(options), { message: route }).toEqual([title]);
    found.push(...(await barriersInOwn(options)));
  }
  expect(found).toEqual([]);
  expect(await errors()).toEqual([]);
  await options.close();
});
