import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { record } from '../../reliability/record.ts';
import { launchFirefox, openOwnPage } from '../firefox-browser.ts';
import { press, saysIn } from '../firefox-own.ts';
import { refusedIn } from './firefox-console.ts';
import { chooseFile, HOSTILE_PACK, MARKUP } from './markup.ts';
import { ATTEMPTS, ownPages, tryToInject } from './own-routes.ts';

let browser: Browser;

/** A page of the extension, once something is shown in it. */
async function openShown(file: string, route = ''): Promise<Page> {
  const page = await openOwnPage(browser, route, file);
  const count = () => page.evaluate(() => document.body?.querySelectorAll('*').length ?? 0);
  await expect.poll(() => count().catch(() => 0)).toBeGreaterThan(3);
  return page;
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

test('in Firefox no page of the extension needs what its policy forbids', async () => {
  test.setTimeout(120_000);
  await refusedIn(browser);
  const options = await openShown('options.html');
  for (const [file, route] of ownPages) {
    if (file !== 'options.html') await (await openShown(file, route)).close();
    else {
      const heading = () => options.$eval('h1', (element) => element.textContent).catch(() => '');
      const before = await heading();
      await options.evaluate((hash) => location.assign(hash), route);
      if (route !== '#/sites') await expect.poll(heading).not.toBe(before);
    }
  }
  await options.close();
  const heard = await refusedIn(browser);
  record('csp-own-pages', 'firefox', {
    isMet: heard.length === 0,
    measured: `${heard.length} reports on ${ownPages.length} pages`,
  });
  expect(heard).toEqual([]);
});

test('in Firefox what a text could be made to do in a page of the extension is refused', async () => {
  const done: Record<string, readonly string[]> = {};
  for (const file of ['popup.html', 'options.html', 'welcome.html', 'welcome-sample.html']) {
    const page = await openShown(file);
    done[file] = await page.evaluate(tryToInject);
    await page.close();
  }
  const count = Object.values(done).flat().length;
  record('csp-injection', 'firefox', {
    isMet: count === 0,
    measured: `${count} of ${4 * ATTEMPTS} attempts took effect`,
  });
  expect(done).toEqual(Object.fromEntries(Object.keys(done).map((file) => [file, []])));
  expect((await refusedIn(browser)).length).toBeGreaterThan(0);
});

test('in Firefox imported markup is text, and nothing of it is tried', async () => {
  const page = await openOwnPage(browser, '#/data');
  await saysIn(page, 'Import');
  await page.evaluate(chooseFile, HOSTILE_PACK);
  await saysIn(page, `New: ${MARKUP}, version 1.0.0`);
  await press(page, 'Import');
  const team = await openOwnPage(browser, '#/team');
  await saysIn(team, MARKUP);
  const made = await team.evaluate(
    () => document.querySelectorAll('main :is(img, script, b, [onerror])').length,
  );
  const heard = await refusedIn(browser);
  record('csp-import', 'firefox', {
    isMet: heard.length + made === 0,
    measured: `${made} elements made, ${heard.length} reports`,
  });
  expect([heard, made]).toEqual([[], 0]);
});
