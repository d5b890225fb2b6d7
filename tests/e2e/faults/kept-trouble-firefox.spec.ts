import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from '../firefox-browser.ts';
import { readInside } from '../firefox-own.ts';
import { social } from '../microsoft.ts';
import { databases } from './old-profile.ts';
import { block, fillUp, makeNewer } from './trouble.ts';

const address = `${social}/compose`;
const editor = '.composePanel .ProseMirror';
/** What is typed is looked at so long after its first key, in milliseconds. */
const DEBOUNCE_MS = 500;
const GOAL_MS = 2_000;
/** Where browsers share the machine with others only the suite itself can tell time. */
const MOST_MS = process.env.SUITE_SEED ? GOAL_MS : 5 * GOAL_MS;
const ASIDE = /Your text is kept for now, but the browser’s storage cannot be used/;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
let firefox: Browser;
let dashboard: Page;
let own: Page;
let slowest = 0;

test.beforeAll(async () => {
  // The least room that this browser gives: about ten megabytes.
  const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': 12_000 };
  firefox = await launchFirefox({ preferences });
  own = await openOwnPage(firefox, '#/about');
  dashboard = await newDashboardPage(firefox);
  await dashboard.goto(address);
});
test.afterAll(() => firefox.close());

const said = async () => (await readInside({ dashboard, own, url: `${address}*` }, 'notice')).text;

async function typed(word: string, says: RegExp): Promise<number> {
  await dashboard.bringToFront();
  await dashboard.click(editor);
  const start = performance.now();
  await dashboard.keyboard.type(` ${word}`);
  await expect.poll(said, { intervals: [20], timeout: 20_000 }).toMatch(says);
  return performance.now() - start - DEBOUNCE_MS;
}
const kept = async () => {
  const main = (await databases(own)).find(({ name }) => name === 'compose-guard');
  return JSON.stringify(main?.tables.drafts ?? []);
};

test('in Firefox another connection holds the database: that is said, and the text comes back', async () => {
  await expect.poll(said, { timeout: 30_000 }).toMatch(/Microsoft Advertising/);
  await typed('Before', /Your text is kept in this browser/);
  const release = await block(own);
  slowest = await typed('Blocked', ASIDE);
  await release();
  await expect.poll(kept, { timeout: 30_000 }).toContain('Blocked');
  await typed('.', /Your text is kept in this browser/);
});

test('in Firefox its room is full: that is said, and the text comes back', async () => {
  const free = await fillUp(own);
  // Little would still fit into what the database holds already, as would what can be packed.
  await dashboard.click(editor);
  await dashboard.evaluate(() => {
    const words = Array.from({ length: 8_000 }, () => Math.random().toString(36).slice(2, 11));
    document.execCommand('insertText', false, words.join(' '));
  });
  await typed('Full', ASIDE);
  expect(await kept()).not.toContain('Full');
  expect(await kept()).toContain('Before');
  await free();
  await expect.poll(kept, { timeout: 30_000 }).toContain('Full');
  await typed('.', /Your text is kept in this browser/);
  await dashboard.evaluate(() => document.execCommand('selectAll'));
  await typed('Short again', /Your text is kept in this browser/);
});

test('in Firefox a newer version has written it: nothing is touched, and that is said', async () => {
  await makeNewer(own);
  const before = await kept();
  slowest = Math.max(slowest, await typed('Newer', ASIDE));
  const options = await openOwnPage(firefox, '#/drafts');
  const alerts = () =>
    options
      .$$eval('[role=alert]', (all) => all.map(({ textContent }) => textContent))
      .catch(() => []);
  await expect.poll(async () => (await alerts()).join()).toMatch(/written by a newer version/);
  expect(await alerts()).toHaveLength(1);
  expect(await kept()).toBe(before);
  record('kept-downgrade', 'firefox', {
    isMet: true,
    measured: '0 writes into a database of a newer version; said in the page and in its own page',
  });
  record('kept-trouble', 'firefox', {
    isMet: slowest <= GOAL_MS,
    measured: `blocked, full and newer: ${Math.round(slowest)} ms at most, text back; the other faults are made in Chromium and in unit tests: its event page cannot be reached by the tests`,
  });
  expect(slowest).toBeLessThanOrEqual(MOST_MS);
});
