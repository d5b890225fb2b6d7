import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { violationsIn } from './guarded';
import { social } from './microsoft';
import { type Notice, noticeOf } from './notice';

const SHOTS = '.output/notice-places';
const HOST = 'compose-guard-notice';

/** Where the notices lie in the viewport; those out of sight are left out. */
const boxesOf = (page: Page) =>
  page.evaluate((tag) => {
    const hosts = [...document.querySelectorAll(tag)];
    const seen = hosts.filter((host) => getComputedStyle(host).visibility === 'visible');
    return seen.map((host) => {
      const { bottom, left, right, top } = host.getBoundingClientRect();
      return { bottom, left, right, top };
    });
  }, HOST);

/** It is all in the viewport, and over no control and no focused field. */
async function liesWell(page: Page, name: string): Promise<void> {
  await expect.poll(() => violationsIn(page)).toEqual([]);
  const { height, width } = page.viewportSize() ?? { height: 0, width: 0 };
  const outside = async () => {
    const boxes = await boxesOf(page);
    return boxes.filter(
      ({ bottom, left, right, top }) => left < 0 || top < 0 || right > width || bottom > height,
    );
  };
  await expect.poll(outside).toEqual([]);
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

async function compose(page: Page, query = ''): Promise<Notice> {
  await page.goto(`${social}/compose${query}`);
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter)');
  return notice;
}

/** [name, what is done before] */
for (const [name, prepare] of [
  ['light', () => undefined],
  ['dark', (page: Page) => page.emulateMedia({ colorScheme: 'dark' })],
  ['forced-colors', (page: Page) => page.emulateMedia({ forcedColors: 'active' })],
  ['reduced-motion', (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' })],
  ['320px', (page: Page) => page.setViewportSize({ height: 568, width: 320 })],
  ['zoom-200', (page: Page) => page.setViewportSize({ height: 400, width: 640 })],
] as const)
  test(`a notice lies well: ${name}`, async ({ page }) => {
    await prepare(page);
    await compose(page);
    await liesWell(page, name);
  });

test('it follows the direction of the page', async ({ page }) => {
  const notice = await compose(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    window.dispatchEvent(new Event('resize'));
  });
  await notice.standing('Why?');
  await liesWell(page, 'rtl');
  const [why, more] = [await notice.standing('Why?'), await notice.standing('More')];
  expect(why.x).toBeGreaterThan(more.x);
});

test('every control of a notice is large enough to press', async ({ page }) => {
  const notice = await compose(page);
  await notice.standing('More');
  const sizes = await notice.sizes();
  expect(sizes.length).toBeGreaterThan(0);
  for (const { height, width } of sizes) expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
});

test('in an open modal dialog it can be pressed', async ({ page }) => {
  await page.goto(`${social}/home`);
  await page.getByRole('button', { name: 'Quick post' }).first().click();
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter)');
  await liesWell(page, 'dialog');
  await notice.press('Why?');
  await notice.waitFor('Last checked');
});

test('it follows when the page is scrolled and the window is resized', async ({ page }) => {
  await page.setViewportSize({ height: 500, width: 1100 });
  const notice = await compose(page);
  for (const [width, height] of [
    [800, 500],
    [500, 700],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ height, width });
    await notice.waitFor('X (Twitter)');
    await liesWell(page, `size-${width}`);
  }
  await page.setViewportSize({ height: 400, width: 1100 });
  for (const top of [200, 0]) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await liesWell(page, `scroll-${top}`);
  }
});

test('where there is no room it is a pill, or not in sight; with room it opens by itself', async ({
  page,
}) => {
  await page.setViewportSize({ height: 240, width: 320 });
  const notice = await compose(page);
  await expect.poll(notice.text).not.toContain('Why?');
  await liesWell(page, 'no-room');
  await page.setViewportSize({ height: 800, width: 1280 });
  await notice.waitFor('Why?');
});

test('a person can open it where there is no room, and fold it away again', async ({ page }) => {
  await page.setViewportSize({ height: 480, width: 320 });
  const notice = await compose(page);
  await expect.poll(notice.text).not.toContain('Why?');
  await notice.press('X (Twitter)');
  await notice.press('Why?');
  await notice.waitFor('Last checked');
  await page.screenshot({ path: `${SHOTS}/asked-320px.png` });
  const [box] = await boxesOf(page);
  expect(box?.right).toBeLessThanOrEqual(320);
  expect(box?.bottom).toBeLessThanOrEqual(480);
  await notice.press('Fold away');
  await expect.poll(notice.text).not.toContain('Why?');
  await liesWell(page, 'folded-320px');
});

test('it never covers the field that somebody writes in', async ({ page }) => {
  const notice = await compose(page);
  await page.locator('.composePanel .ProseMirror').click();
  await page.keyboard.insertText('Autumn roast. '.repeat(80));
  await notice.waitFor('X (Twitter)');
  await liesWell(page, 'writing');
});

test('there is one for each panel, and one for a page of lists', async ({ page }) => {
  await page.goto(`${social}/drafts`);
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter)');
  expect(await notice.count()).toBe(1);
  await liesWell(page, 'lists');
});
