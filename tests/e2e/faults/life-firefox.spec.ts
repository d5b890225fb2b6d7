import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import type { Draft } from '@/utils/drafts/draft';
import { record } from '../../reliability/record.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from '../firefox-browser.ts';
import { readInside } from '../firefox-own.ts';
import { social } from '../microsoft.ts';
import { customRule } from '../own-pages.ts';
import { ask, guardedOn, isReady, rowsIn, stopBackground, tabIdIn } from './firefox-life.ts';

interface Returning extends Window {
  cameBack?: boolean;
}

const address = `${social}/compose`;
let firefox: Browser;
let own: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  firefox = await launchFirefox();
  own = await openOwnPage(firefox, '#/about');
  await isReady(own);
});
test.afterAll(() => firefox.close());

const drafts = () => rowsIn<Draft>(own, 'drafts');
const said = async () => (await drafts()).map(({ texts: [first] }) => first?.text);

async function toldOf(url: string): Promise<string[]> {
  const { units } = await ask(own, 'getTab', { tabId: await tabIdIn(own, url) });
  return units.map(({ label, state }) => `${state} ${label}`).sort();
}

test('in Firefox a page that comes back as it was left is guarded by the rules of now', async () => {
  const page = await newDashboardPage(firefox);
  // Firefox keeps no page whose requests are held up.
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
