import type { Page } from '@playwright/test';
import { attacks } from './attacks';
import { expect, test } from './extension.ts';
import { social, xIcon } from './microsoft';
import { type Notice, noticeOf } from './notice';

const chip = `.accountChip:has(${xIcon})`;
const HOST = 'compose-guard-notice';

/** Opens what is seldom needed, and tells where "Show anyway" is. */
async function ready(page: Page) {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.press('More');
  return { notice, point: await notice.standing('Show anyway') };
}

/** The press did nothing, and the notice says why. */
async function isRefused(page: Page, notice: Notice): Promise<void> {
  await notice.waitFor(/Something covered this message/);
  await expect(page.locator(chip)).toBeHidden();
}

const style = (css: string) => (page: Page) => page.addStyleTag({ content: css });

/** What a page can do to all of itself leaves the notice in plain sight: it is no attack. */
for (const [name, attack] of [
  ['nothing', async () => undefined],
  ['opacity of the page', style('html { opacity: 0.01 !important }')],
  ['a filter of the page', style('html { filter: opacity(0) !important }')],
  ['visibility of the page', style('html { visibility: hidden !important }')],
  ['a clip-path of the body', style('body { clip-path: inset(50%) !important }')],
  ['a transform of the body', style('body { transform: scale(0.02) !important }')],
  [
    'styles for the notice that are as strong as can be',
    style(
      `${HOST} { opacity: 0.01 !important; mask: linear-gradient(transparent, transparent) !important; clip-path: inset(50%) !important; transform: scale(0.02) !important; mix-blend-mode: difference !important; transition: all 9s !important; animation: none !important }`,
    ),
  ],
] as const)
  test(`a press counts with ${name}`, async ({ page }) => {
    const { notice } = await ready(page);
    await attack(page);
    const { x, y } = await notice.standing('Show anyway');
    await page.mouse.click(x, y);
    await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(1); // the navigation's
  });

for (const [name, attack] of attacks)
  test(`a press at once does not count with ${name}`, async ({ page }) => {
    const { point } = await ready(page);
    await page.evaluate(attack, point);
    await page.mouse.click(point.x, point.y);
    await page.mouse.click(point.x, point.y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page.locator(chip)).toBeHidden();
  });

test('while something lies over it, no press counts, and the notice says why', async ({ page }) => {
  const { notice, point } = await ready(page);
  // It is shown again and again, so the notice gives up the upper hand.
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    const again = () => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
      requestAnimationFrame(again);
    };
    again();
  });
  await page.mouse.click(point.x, point.y);
  await isRefused(page, notice);
});

test('a highest z-index does not cover it', async ({ page }) => {
  const { notice } = await ready(page);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
    document.body.append(cover);
  });
  await notice.press('Show anyway');
  await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(1);
});

test('after a refusal the next press counts, once it stands still', async ({ page }) => {
  const { notice, point } = await ready(page);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('compose-guard-notice');
    host?.style.setProperty('opacity', '0.2', 'important');
  });
  await page.mouse.click(point.x, point.y);
  await isRefused(page, notice);
  await notice.press('Show anyway');
  await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(1);
});

test('10,000 events that nobody made do nothing, and do not hold the page up', async ({ page }) => {
  await ready(page);
  const ms = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('compose-guard-notice');
    const start = performance.now();
    for (let round = 0; round < 10_000; round++) {
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      host?.setAttribute('style', `opacity: 0; top: ${round}px`);
    }
    return performance.now() - start;
  });
  expect(ms).toBeLessThan(5000);
  await expect(page.locator(chip)).toBeHidden();
  const opacity = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('compose-guard-notice') as Element).opacity,
    );
  await expect.poll(opacity).toBe('1');
});
