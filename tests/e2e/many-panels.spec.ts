import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { violationsIn } from './guarded';
import { noticeOf } from './notice';
import { tabIdOf } from './own-pages';

declare const chrome: typeof import('wxt/browser').browser;

const address = 'https://ui.ads.microsoft.com/legacy/hundred';
const HOST = 'compose-guard-notice';

const panel = (at: number) => `
  <section class="panel" role="dialog" aria-label="Post ${at}">
    <h2>Post ${at}</h2>
    <ul>
      ${['Twitter', 'LinkedIn', 'Facebook']
        .map((name) => `<li><label><input type="checkbox" value="${name}"> ${name}</label></li>`)
        .join('')}
    </ul>
    <textarea aria-label="Text"></textarea>
    <button type="submit">Publish</button>
  </section>`;
const html = (count: number) => `<!doctype html><html lang="en"><title>Posts</title>
  <style>
    .panel { inline-size: 420px; margin: 24px; padding: 16px; border: 1px solid #bbb }
    textarea { inline-size: 100%; block-size: 60px }
  </style>
  ${Array.from({ length: count }, (_, at) => panel(at)).join('')}`;

async function open(page: Page, count: number): Promise<void> {
  await page.route(address, (route) =>
    route.fulfill({ body: html(count), contentType: 'text/html' }),
  );
  await page.goto(address);
}
/** The panels beside which a notice is in sight: by the middle of each notice. */
const seen = (page: Page) =>
  page.evaluate((tag) => {
    const hosts = [...document.querySelectorAll(tag)];
    return hosts.filter((host) => getComputedStyle(host).visibility === 'visible').length;
  }, HOST);

test('of a hundred panels only a handful of those in sight have their notice drawn', async ({
  page,
}) => {
  await open(page, 100);
  await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(100);
  const notice = await noticeOf(page);
  await expect.poll(() => seen(page)).toBeGreaterThan(0);
  for (const part of [0.3, 0.7, 1, 0]) {
    await page.evaluate((share) => window.scrollTo(0, share * document.body.scrollHeight), part);
    await expect.poll(() => seen(page)).toBeGreaterThan(0);
    expect(await notice.count()).toBeLessThanOrEqual(5);
    await expect.poll(() => violationsIn(page)).toEqual([]);
  }
});

test('the notice of a panel far down is there when a person comes to it', async ({
  extension,
  page,
}) => {
  await open(page, 100);
  const notice = await noticeOf(page);
  await page.getByRole('dialog', { name: 'Post 90' }).scrollIntoViewIfNeeded();
  await expect(page.locator('[data-compose-guard=hidden]')).toHaveCount(100);
  await expect.poll(() => seen(page)).toBeGreaterThan(0);
  await page.getByRole('dialog', { name: 'Post 90' }).getByRole('textbox').focus();
  const tabId = await tabIdOf(extension, page);
  await extension.worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { data: { anyway: true }, name: 'focusNotice' }),
    tabId,
  );
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe(HOST);
  expect(await notice.count()).toBeLessThanOrEqual(5);
});
