import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from '../firefox-browser.ts';
import { saysIn } from '../firefox-own.ts';
import { social } from '../microsoft.ts';
import { askFirefox } from './firefox-console.ts';
import { ownPages } from './own-routes.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

/** Remembers each request of the extension from now on, whichever of its parts asks. */
const listen = () =>
  askFirefox(
    browser,
    `(() => {
      window.askedByExtension = [];
      Services.obs.addObserver((subject) => {
        const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
        const all = [loadInfo?.triggeringPrincipal, loadInfo?.loadingPrincipal];
        if (all.some((each) => each?.addonId === 'compose-guard@compose-guard.example'))
          window.askedByExtension.push(URI.spec);
      }, 'http-on-modify-request');
      return '';
    })()`,
  );
const asked = async (): Promise<string[]> =>
  JSON.parse(await askFirefox(browser, 'JSON.stringify(window.askedByExtension)'));

test('in Firefox nothing leaves the browser without a team pack', async () => {
  test.setTimeout(90_000);
  await listen();
  const page = await newDashboardPage(browser);
  await page.goto(`${social}/compose`);
  await expect
    .poll(() => page.$$eval('compose-guard-notice', (all) => all.length).catch(() => 0))
    .toBe(1);
  for (const [file, route] of ownPages.filter(([each]) => each !== 'options.html'))
    await (await openOwnPage(browser, route, file)).close();
  const options = await openOwnPage(browser, '#/settings');
  await saysIn(options, 'Hide them');
  for (const [file, route] of ownPages)
    if (file === 'options.html') {
      await options.evaluate((hash) => location.assign(hash), route);
      await expect.poll(() => options.$$eval('main h1', (all) => all.length)).toBeGreaterThan(0);
    }
  const requests = await asked();
  record('network', 'firefox', {
    isMet: requests.length === 0,
    measured: `${requests.length} requests`,
  });
  expect(requests).toEqual([]);
  // What was heard nothing of would have been heard.
  await options.evaluate(() => fetch('https://elsewhere.example/').then(String, String));
  expect(await asked()).toEqual(['https://elsewhere.example/']);
});
