import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { violationsIn } from './guarded';
import { social, xIcon } from './microsoft';
import { noticeOf } from './notice';

const chip = (page: Page) => page.locator(`.accountChip:has(${xIcon})`);
const tile = (page: Page) => page.locator('.accountTile:has(.brandIcon-twitter)');
const guarded = '[data-compose-guard]';

/** What an application does to its page while a person works in it. */
const lives: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['renders again', (page) => page.evaluate(() => window.dashboard.rerender())],
  ['mounts everything anew', (page) => page.evaluate(() => window.dashboard.remount())],
  ['recycles its chips in place', (page) => page.evaluate(() => window.dashboard.recycle())],
  ['adds a chip', (page) => page.evaluate(() => window.dashboard.grow())],
  [
    'goes elsewhere and comes back',
    (page) =>
      page.evaluate(() => {
        window.dashboard.go('/drafts');
        window.dashboard.go('/compose');
      }),
  ],
  [
    'strips attributes it does not know',
    (page) =>
      page.evaluate(() => {
        for (const unit of document.querySelectorAll('[data-compose-guard]'))
          unit.removeAttribute('data-compose-guard');
      }),
  ],
  [
    'replaces its list of stylesheets',
    (page) =>
      page.evaluate(() => {
        document.adoptedStyleSheets = [];
        window.dashboard.rerender();
      }),
  ],
];

test.describe('the X chip stays hidden when the application', () => {
  for (const [name, live] of lives)
    test(name, async ({ page }) => {
      await page.goto(`${social}/compose`);
      await expect(chip(page)).toBeHidden();
      await live(page);
      await expect(chip(page)).toHaveCount(1);
      await expect(chip(page)).toBeHidden();
      await expect(chip(page)).toHaveAttribute('data-compose-guard', 'hidden');
      await expect(page.locator('.accountChip:visible')).toHaveCount(
        (await page.locator('.accountChip').count()) - 1,
      );
      await expect.poll(() => violationsIn(page)).toEqual([]);
    });

  test('removes chips from its list', async ({ page }) => {
    await page.goto(`${social}/compose`);
    await expect(chip(page)).toBeHidden();
    for (let left = 3; left > 0; left--) {
      await page.evaluate(() => window.dashboard.shrink());
      await expect(page.locator('.accountChip')).toHaveCount(left);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

  test('brings its chips late', async ({ page }) => {
    await page.goto(`${social}/compose?late=1`);
    await expect(chip(page)).toHaveAttribute('data-compose-guard', 'hidden');
  });
});

test('the X chip is never visible for a frame, from the first one on', async ({ page }) => {
  await page.addInitScript((selector) => {
    window.sampledFrames = 0;
    window.visibleFrames = 0;
    (function sample() {
      requestAnimationFrame(sample);
      const unit = document.querySelector(selector);
      if (unit === null) return;
      window.sampledFrames += 1;
      if (unit.checkVisibility({ visibilityProperty: true })) window.visibleFrames += 1;
    })();
  }, `.accountChip:has(${xIcon})`);
  await page.goto(`${social}/compose`);
  await page.waitForFunction(() => window.sampledFrames > 20);
  expect(await page.evaluate(() => window.visibleFrames)).toBe(0);
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Show anyway');
  await page.waitForFunction(() => window.visibleFrames > 0);
});

test('a recycled chip that now means another network is shown in the same frame', async ({
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(chip(page)).toBeHidden();
  const wrong = await page.evaluate(async (icon) => {
    let frames = 0;
    for (let round = 0; round < 8; round++) {
      window.dashboard.recycle();
      await new Promise((done) => requestAnimationFrame(done));
      for (const each of document.querySelectorAll('.accountChip'))
        if (each.querySelector(icon) === null && each.getClientRects().length === 0) frames++;
    }
    return frames;
  }, xIcon);
  expect(wrong).toBe(0);
});

test('the quick post loses X inside its modal dialog, and its notice can be used there', async ({
  page,
}) => {
  await page.goto(`${social}/home`);
  await page.getByRole('button', { name: 'Quick post' }).first().click();
  await expect(tile(page)).toBeHidden();
  const notice = await noticeOf(page);
  await notice.waitFor(
    /X \(Twitter\) has not worked in Microsoft Advertising since April 25, 2023/,
  );
  expect(await page.locator('dialog[open] > compose-guard-notice').count()).toBe(1);
  await notice.press('More');
  await notice.press('Show anyway');
  await expect(tile(page)).toBeVisible();
  await expect.poll(() => violationsIn(page)).toEqual([]);
});

test('a chip that is selected is warned about until it is unselected', async ({ page }) => {
  await page.goto(`${social}/compose?selected=x`);
  await expect(chip(page)).toHaveAttribute('data-compose-guard', 'warned');
  await expect(chip(page)).toBeVisible();
  const notice = await noticeOf(page);
  await notice.waitFor(/still selected/);
  await notice.press('Unselect X (Twitter)');
  await expect(chip(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(chip(page)).toBeHidden();
});

test('a chip that the person unselects is hidden', async ({ page }) => {
  await page.goto(`${social}/compose?selected=x`);
  await expect(chip(page)).toHaveAttribute('data-compose-guard', 'warned');
  await chip(page).click();
  await expect(chip(page)).toBeHidden();
  await expect(page.locator(guarded)).not.toHaveCount(0);
});

test('what is typed stays, and a post goes out through the others', async ({ page }) => {
  await page.goto(`${social}/compose`);
  await expect(chip(page)).toBeHidden();
  const editor = page.locator('.composePanel .ProseMirror');
  await editor.click();
  await page.keyboard.type('Twitter is gone, X is gone. Post to X (Twitter).');
  await expect(editor).toContainText('Post to X (Twitter).');
  await expect(page.locator('article.previewCard').first()).toContainText('Twitter is gone');
  expect(await violationsIn(page)).toEqual([]);
});
