import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import type { Draft } from '@/utils/drafts/draft';
import { record } from '../../reliability/record.ts';
import {
  changePermission,
  launchFirefox,
  newDashboardPage,
  openOwnPage,
} from '../firefox-browser.ts';
import { readInside } from '../firefox-own.ts';
import { social } from '../microsoft.ts';
import { customRule } from '../own-pages.ts';
import { type DashboardProxy, startDashboardProxy } from './dashboard-proxy.ts';
import { ask, guardedOn, isReady, rowsIn, stopBackground, tabIdIn } from './firefox-life.ts';
import { FRAMES, framesAddress, thirtyFrames } from './thirty-frames.ts';

declare const browser: typeof import('wxt/browser').browser;

interface Returning extends Window {
  cameBack?: boolean;
}

const address = `${social}/compose`;
let firefox: Browser;
let own: Page;
test.describe.configure({ mode: 'serial' });
let proxy: DashboardProxy;
test.beforeAll(async () => {
  proxy = await startDashboardProxy('ui.ads.microsoft.com');
  firefox = await launchFirefox({ acceptInsecureCerts: true, preferences: proxy.preferences });
  own = await openOwnPage(firefox, '#/about');
  await isReady(own);
});
test.afterAll(async () => {
  await firefox.close();
  proxy.close();
});

const drafts = () => rowsIn<Draft>(own, 'drafts');
const said = async () => (await drafts()).map(({ texts: [first] }) => first?.text);

async function toldOf(url: string): Promise<string[]> {
  const { units } = await ask(own, 'getTab', { tabId: await tabIdIn(own, url) });
  return units.map(({ label, state }) => `${state} ${label}`).sort();
}

test('in Firefox a page that comes back as it was left is guarded by the rules of now', async () => {
  const page = await newDashboardPage(firefox);
  await page.goto(address);
  await expect.poll(() => guardedOn(page)).toContain('hidden FC@fabrikamcoffee');
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      (window as Returning).cameBack = persisted;
    });
  });
  await page.focus('.composePanel .ProseMirror');
  await page.keyboard.type('Before I left');
  await expect.poll(said).toEqual(['Before I left']);
  const before = await toldOf(address);
  await page.keyboard.type(' and the last words');
  await page.goto(`${social}/drafts`);
  await expect.poll(async () => (await guardedOn(page)).length).toBeGreaterThan(1);
  const change = { id: 'change', kind: 'save' as const, remove: [] };
  await ask(own, 'changeRules', { ...change, put: [customRule({ network: 'instagram' })] });
  await stopBackground(firefox);

  void page.goBack().catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => (window as Returning).cameBack).catch(() => 'on its way'))
    .toBe(true);
  await expect.poll(() => guardedOn(page)).toContain('hidden FC@fabrikam.coffee');
  const looked = { dashboard: page, own, url: `${address}*` };
  await expect
    .poll(async () => (await readInside(looked, 'notice')).text)
    .toMatch(/Your text is kept/);
  expect(await page.$$eval('compose-guard-notice', (all) => all.length)).toBe(1);
  await expect
    .poll(() => toldOf(address))
    .toEqual([...before, 'hidden FC @fabrikam.coffee'].sort());
  await page.focus('.composePanel .ProseMirror');
  await page.keyboard.press('End');
  await page.keyboard.type(', back again');
  await expect.poll(said).toEqual(['Before I left and the last words, back again']);
  await page.close();
  record('return', 'firefox', {
    isMet: true,
    measured: 'new rule in force, 1 notice, 1 draft, after a stopped event page',
  });
});

test('in Firefox alarms that were forgotten are there again when the event page starts', async () => {
  await own.evaluate(() => browser.alarms.clearAll());
  await stopBackground(firefox);
  await ask(own, 'getSettings', null);
  const names = () =>
    own.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name));
  await expect.poll(names).toContain('day-check');
  record('alarms', 'firefox', { isMet: true, measured: 'there again after a stopped event page' });
});

test('in Firefox a tab that was let go offers its text again, and nothing lingers', async () => {
  const page = await newDashboardPage(firefox);
  await page.goto(`${address}?discarded`);
  await expect.poll(() => guardedOn(page)).toContain('hidden FC@fabrikamcoffee');
  await page.focus('.composePanel .ProseMirror');
  await page.keyboard.type('Before it was let go');
  await expect.poll(said).toContain('Before it was let go');
  // The page that comes back is none that the driver knows: it goes by the proxy.
  await page.setRequestInterception(false);
  await own.bringToFront();
  const id = await tabIdIn(own, `${address}?discarded`);
  await own.evaluate((tab) => browser.tabs.discard(tab), id);
  const reports = () =>
    own.evaluate(async () =>
      Object.keys(await browser.storage.session.get(null)).filter((key) =>
        key.startsWith('report:'),
      ),
    );
  const open = () => own.evaluate(async () => (await browser.tabs.query({})).map((tab) => tab.id));
  const lingering = async () => {
    const ids = await open();
    return (await reports()).filter((key) => !ids.includes(Number(key.split(':')[1])));
  };
  await expect.poll(lingering).toEqual([]);
  expect(await said()).toContain('Before it was let go');
  await own.evaluate((tab) => browser.tabs.update(tab, { active: true }), id);
  const looked = { dashboard: page, own, url: `${address}?discarded` };
  // Until the page has come back, nobody may look into it.
  const offered = () =>
    readInside(looked, 'notice').then(
      ({ text }) => text,
      () => '',
    );
  await expect.poll(offered).toMatch(/Before it was let go/);
  record('discarded', 'firefox', {
    isMet: true,
    measured: 'text kept and offered, 0 reports of tabs that are gone',
  });
});

test('in Firefox a host that is taken back and given again leaves the text as it is', async () => {
  const page = await newDashboardPage(firefox);
  await page.goto(`${address}?host`);
  const chip = 'hidden FC@fabrikamcoffee';
  await expect.poll(() => guardedOn(page)).toContain(chip);
  const text = () => page.$eval('.composePanel .ProseMirror', (it) => it.textContent);
  await page.focus('.composePanel .ProseMirror');
  await page.keyboard.type('While it was allowed');
  await expect.poll(said).toContain('While it was allowed');
  const host = 'https://ui.ads.microsoft.com';
  await changePermission(firefox, 'remove', host);
  await expect.poll(() => guardedOn(page)).toEqual([]);
  expect(await text()).toBe('While it was allowed');
  expect(await said()).toContain('While it was allowed');
  await changePermission(firefox, 'add', host);
  await expect.poll(() => guardedOn(page)).toContain(chip);
  await page.focus('.composePanel .ProseMirror');
  await page.keyboard.press('End');
  await page.keyboard.type(', and again');
  await expect.poll(said).toContain('While it was allowed, and again');
  expect((await said()).filter((each) => each?.startsWith('While it was'))).toHaveLength(1);
  await page.close();
  record('host-taken-back', 'firefox', {
    isMet: true,
    measured: 'let go, text untouched, draft kept, guarded and kept again, 1 draft',
  });
});

test('in Firefox thirty frames are guarded each by itself', async () => {
  const page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({
      body: thirtyFrames(request.url()),
      contentType: 'text/html',
      status: 200,
    }),
  );
  await page.goto(framesAddress);
  const hidden = async () => (await Promise.all(page.frames().map(guardedOn))).flat().length;
  await expect.poll(hidden, { timeout: 60_000 }).toBe(FRAMES);
  const tabId = await tabIdIn(own, framesAddress);
  await expect
    .poll(async () => (await ask(own, 'getTab', { tabId })).units.length, { timeout: 60_000 })
    .toBe(FRAMES);
  await page.click('#own');
  expect(await page.$eval('#own', (it) => it.textContent)).toBe('Pressed');
  await page.close();
  record('frames', 'firefox', { isMet: true, measured: '30 units, popup counts 30' });
});
