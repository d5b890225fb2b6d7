import { readdirSync } from 'node:fs';
import { planHasArrived } from '../accuracy/probe';
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
      expect(await planHasArrived(page)).toBe(true);
      expect(await guardedIn(page)).toEqual([]);
      expect(await (await noticeOf(page)).count()).toBe(0);
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.locator('body').ariaSnapshot()).toBe(before);
    });
});
