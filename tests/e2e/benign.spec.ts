import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { guardedIn, violationsIn } from './guarded';
import { noticeOf } from './notice';

const pages = readdirSync('tests/dashboards/benign')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

test.describe('a page without anything to guard stays as it is', () => {
  for (const name of pages)
    test(name, async ({ page }) => {
      await page.goto(`https://ui.ads.microsoft.com/benign/${name}`);
      await page.waitForLoadState('load');
      const before = await page.locator('body').ariaSnapshot();
      await planHasArrived(page);
      expect(await guardedIn(page)).toEqual([]);
      expect(await (await noticeOf(page)).count()).toBe(0);
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.locator('body').ariaSnapshot()).toBe(before);
    });
});

/** Adds a panel that must be guarded and waits for it: by then everything else was judged too. */
async function planHasArrived(page: Page) {
  await page.evaluate(() => {
    const probe = document.createElement('form');
    probe.id = 'probe';
    probe.innerHTML =
      '<label><input type="checkbox" value="facebook">Facebook</label>' +
      '<label id="probe-x"><input type="checkbox" value="twitter">Twitter</label>' +
      '<textarea></textarea><button type="button">Publish</button>';
    document.body.append(probe);
  });
  await expect(page.locator('#probe-x')).toHaveAttribute('data-compose-guard', 'hidden');
  await page.evaluate(() => document.getElementById('probe')?.remove());
}
