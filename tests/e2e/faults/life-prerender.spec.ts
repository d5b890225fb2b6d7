import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { answer } from '../../dashboards/serve.ts';
import { record } from '../../reliability/record.ts';
import { selfSigned } from '../certificate.ts';
import { type Extension, launchExtension } from '../extension.ts';
import { guardedIn } from '../guarded.ts';
import { quietPage, rowsOf } from '../kept.ts';
import { social } from '../microsoft.ts';
import { sendAsOwnPage, tabIdOf } from '../own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser;

const host = 'ui.ads.microsoft.com';
const first = `https://${host}/campaign/vnext/first`;
const next = `${social}/compose`;
const rules = JSON.stringify({ prerender: [{ eagerness: 'immediate', urls: [next] }] });
const html = `<!doctype html><title>First</title><h1>First</h1><a href="${next}">Compose</a>
  <script type="speculationrules">${rules}</script>`;

/** What the page asks for as soon as something is hidden in it before it is shown. */
const GUARDED = '/guarded-in-advance';
const tell = `<script>new MutationObserver((_, watcher) => {
  if (!document.prerendering || !document.querySelector('[data-compose-guard=hidden]')) return;
  watcher.disconnect();
  fetch('${GUARDED}');
}).observe(document, { attributes: true, childList: true, subtree: true });</script>`;

const asked: string[] = [];
const server = createServer(selfSigned(host), ({ url = '/' }, response) => {
  const address = `https://${host}${url}`;
  asked.push(url);
  const found = address === first ? { body: html, contentType: 'text/html', status: 200 } : answer(address);
  response.writeHead(found?.status ?? 404, { 'content-type': found?.contentType ?? 'text/plain' });
  const body = found?.body ?? '';
  response.end(address === next ? String(body).replace('<head>', `<head>${tell}`) : body);
});

let running: Awaited<ReturnType<typeof launchExtension>>;
let extension: Extension;
test.beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  running = await launchExtension({
    args: [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`, '--ignore-certificate-errors'],
  });
  ({ extension } = running);
  // What is loaded in advance is loaded by the browser itself.
  await extension.context.unroute('**/*');
});
test.afterAll(async () => {
  await running.close();
  server.closeAllConnections();
  server.close();
});

async function known(page: Page) {
  const tabId = await tabIdOf(extension, page);
  const { units } = await sendAsOwnPage(extension, 'getTab', { tabId });
  const own = await quietPage(extension);
  const badge = await own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  return { badge, log: (await rowsOf(extension, 'log')).length, units: units.map(({ label }) => label).sort() };
}

test('a page that is loaded in advance is not told of before it is shown, and is right from then on', async () => {
  const heard = await extension.worker.evaluateHandle(() => {
    const lives: (string | undefined)[] = [];
    chrome.runtime.onMessage.addListener((_, { documentLifecycle, tab }) => {
      if (tab) lives.push(documentLifecycle);
      return undefined;
    });
    return lives;
  });
  const page = await extension.context.newPage();
  await page.goto(first);
  await expect.poll(() => asked.includes(GUARDED)).toBe(true);
  expect(await known(page)).toEqual({ badge: '', log: 0, units: [] });

  await page.getByRole('link', { name: 'Compose' }).click();
  await expect.poll(() => page.url()).toBe(next);
  const start = () =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as unknown as { activationStart: number }).activationStart;
    });
  await expect.poll(start).toBeGreaterThan(0);
  await expect.poll(async () => (await guardedIn(page)).length).toBe(2);
  await expect(page.locator('compose-guard-notice')).toHaveCount(1);
  await expect.poll(async () => (await known(page)).units).toEqual(['FC @fabrikamcoffee', 'Past tweets']);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  const lives = await heard.jsonValue();
  expect(lives).not.toEqual([]);
  expect(lives).not.toContain('prerender');
  record('prerender', 'chromium', {
    isMet: true,
    measured: '0 reports, log rows and notices before it was shown; all of them once it was',
  });
});
