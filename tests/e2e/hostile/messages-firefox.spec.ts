import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from '../firefox-browser.ts';
import { saysIn } from '../firefox-own.ts';
import { social } from '../microsoft.ts';
import { otherExtension } from './other-extension.ts';
import * as tried from './senders-in-browser.ts';

const { names, unlike } = tried;
const dashboard = `${social}/compose`;
let browser: Browser;

test.beforeAll(async () => {
  browser = await launchFirefox();
  await browser.installExtension(otherExtension(`${new URL(social).origin}/*`));
});
test.afterAll(() => browser.close());

test('in Firefox each message is heard from those whom the table names, and from nobody else', async () => {
  const page = await newDashboardPage(browser);
  await page.goto(dashboard);
  await page.evaluate(tried.addFrames);
  const own = await openOwnPage(browser, '#/about');
  await saysIn(own, 'Compose Guard');
  const frames = await own.evaluate(tried.sendFromTab, { address: dashboard, names });
  const wrong = [
    ...unlike('options', await own.evaluate(tried.sendAll, names)),
    ...frames.flatMap((outcomes) => unlike('page', outcomes)),
  ];
  record('messages-table', 'firefox', {
    isMet: wrong.length === 0,
    measured: `${wrong.length} of ${names.length * (frames.length + 1)}, from an own page and ${frames.length} frames of a page`,
  });

  const target = 'compose-guard@compose-guard.example';
  const replies = await page.evaluate(tried.probeOther, { names, target });
  const heard = replies.filter((reply) => reply !== 'nobody');
  const origin = await own.evaluate(() => location.origin);
  const asPage = await page.evaluate(tried.tryAsPage, origin);
  const loaded = asPage.filter((what) => what !== 'a message');
  record('messages-outside', 'firefox', {
    isMet: heard.length + asPage.length - loaded.length === 0,
    measured: `${heard.length} of ${replies.length} of another extension, ${asPage.length - loaded.length} of a page`,
  });
  record('web-accessible', 'firefox', {
    isMet: loaded.length === 0,
    measured: `${loaded.length} of 5 files loaded`,
  });
  expect([wrong, heard, asPage]).toEqual([[], [], []]);
  expect(replies.length).toBe(names.length + 1);
  expect(frames.length).toBeGreaterThan(1);
});
