import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { goToNotice, launchFirefox, newDashboardPage, openOwnPage } from './firefox-browser.ts';
import { press, saysIn } from './firefox-own.ts';
import { social } from './microsoft.ts';

let browser: Browser;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

const notices = (page: Page) => page.$$eval('compose-guard-notice', (all) => all.length);

test('in Firefox a text is found among the drafts, queued, and told in the log', async () => {
  const dashboard = await newDashboardPage(browser);
  await dashboard.goto(`${social}/compose`);
  await expect.poll(() => notices(dashboard)).toBe(1);
  await dashboard.click('.composePanel .ProseMirror');
  await dashboard.keyboard.type('Autumn roast is here');

  const drafts = await openOwnPage(browser, '#/drafts');
  await saysIn(drafts, 'Autumn roast is here');
  await press(drafts, 'More');
  await press(drafts, 'Add to queue');
  await saysIn(drafts, 'Day and time');
  await press(drafts, 'Save post');
  await saysIn(drafts, /December 1, 2026.*9:00 AM.*Autumn roast is here/s);

  const log = await openOwnPage(browser, '#/log');
  await saysIn(log, /Hidden\s*[1-9]/);
  await saysIn(log, /Text kept\s*[1-9]/);
  for (const page of [dashboard, drafts, log]) await page.close();
});

test('in Firefox scheduled posts are collected from their page', async () => {
  test.setTimeout(90_000);
  const dashboard = await newDashboardPage(browser);
  await dashboard.goto(`${social}/drafts`);
  const tabs = async () => (await browser.pages()).length;
  const before = await tabs();
  await expect(async () => {
    await dashboard.bringToFront();
    await dashboard.reload();
    await goToNotice(dashboard);
    // From "Fold away" to "Collect the posts on this page", once the script for that is there.
    await dashboard.keyboard.press('Tab');
    await dashboard.keyboard.press('Enter');
    await expect.poll(tabs, { timeout: 5000 }).toBeGreaterThan(before);
  }).toPass({ timeout: 60_000 });
  const page = await openOwnPage(browser, '#/queue?collected=ui.ads.microsoft.com');
  await saysIn(page, /3 posts found on this page/);
  await press(page, 'Add 3 posts to the queue');
  await saysIn(page, /No time yet.*Good morning, early birds.*We are hiring baristas/s);
  for (const each of [dashboard, page]) await each.close();
});
