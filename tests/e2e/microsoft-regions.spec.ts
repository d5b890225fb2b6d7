import { expect, test } from './extension.ts';
import { guardedIn, violationsIn } from './guarded';
import { quiet, regions, social } from './microsoft';

for (const language of ['en', 'fr'] as const)
  test.describe(`Microsoft Advertising in ${language}`, () => {
    for (const { name, path, hidden, kept } of regions)
      test(`${name} loses X and nothing else`, async ({ page }) => {
        await page.goto(`${social}${path}?lang=${language}`);
        const units = page.locator(hidden);
        await expect(units.first()).toHaveAttribute('data-compose-guard', 'hidden');
        for (const unit of await units.all()) await expect(unit).toBeHidden();
        const others = page.locator(`${kept}:not([data-compose-guard])`);
        expect(await others.count()).toBeGreaterThan(1);
        for (const other of await others.all()) await expect(other).toBeVisible();
        await expect.poll(() => violationsIn(page)).toEqual([]);
      });

    for (const { path, kept } of quiet)
      test(`${path} may go on speaking of Twitter`, async ({ page }) => {
        await page.goto(`${social}${path}?lang=${language}`);
        await expect(page.locator('li:has(> a[href$="/tweets"])')).toBeHidden();
        await expect(page.locator(kept).first()).toBeVisible();
        const guarded = await guardedIn(page);
        expect(guarded.map(({ tag }) => tag)).toEqual(['li']);
        expect(await violationsIn(page)).toEqual([]);
      });
  });
