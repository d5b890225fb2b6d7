import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { unseenAddress } from '../dashboards/unseen.ts';
import { launchFirefox, newDashboardPage } from './firefox-browser.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

test('in Firefox a channel in a closed shadow root is hidden, the others stay', async () => {
  const page = await newDashboardPage(browser);
  await page.goto(`${unseenAddress('lumen')}/share/new`);
  const channels = () =>
    page.evaluate(() =>
      (window.closedRoots ?? []).flatMap((root) =>
        [...root.querySelectorAll('label')].map(
          (row) => `${row.textContent}: ${row.checkVisibility() ? 'there' : 'hidden'}`,
        ),
      ),
    );
  await expect
    .poll(async () => (await channels()).filter((each) => each.endsWith('hidden')))
    .toEqual(['Twitter: hidden']);
  expect((await channels()).length).toBeGreaterThan(2);
});
