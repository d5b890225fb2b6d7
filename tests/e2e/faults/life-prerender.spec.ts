import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { answer } from '../../dashboards/serve.ts';
import { record } from '../../reliability/record.ts';
import { requireBrowser } from '../../tools/browsers.mjs';
import { selfSigned } from '../certificate.ts';
import { social } from '../microsoft.ts';

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
  if ( !document.querySelector('[data-compose-guard=hidden]')) return;
  watcher.disconnect();
  fetch('${GUARDED}');
}).observe(document, { attributes: true, childList: true, subtree: true });</script>`;

const asked: string[] = [];
const certificate = selfSigned(host);
/** By it the browser takes the certificate for a good one: with an error nothing is loaded in advance. */
const fingerprint = createHash('sha256')
  .update(new X509Certificate(certificate.cert).publicKey.export({ format: 'der', type: 'spki' }))
  .digest('base64');
const server = createServer(certificate, ({ url = '/' }, response) => {
  const address = `https://${host}${url}`;
  asked.push(url);
  const found =
    address === first ? { body: html, contentType: 'text/html', status: 200 } : answer(address);
  response.writeHead(found?.status ?? 404, { 'content-type': found?.contentType ?? 'text/plain' });
  const body = found?.body ?? '';
  response.end(address === next ? String(body).replace('<head>', `<head>${tell}`) : body);
});

const profile = mkdtempSync(join(tmpdir(), 'compose-guard-'));
let browser: Browser;
let worker: WebWorker;
// Playwright ends whatever is loaded in advance; puppeteer lets it be.
test.beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = resolve('.output/chrome-mv3');
  browser = await puppeteer.launch({
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    executablePath: await requireBrowser('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    userDataDir: profile,
  });
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const found = await target.worker();
  if (!found) throw new Error('no worker');
  worker = found;
});
test.afterAll(async () => {
  await browser.close();
  rmSync(profile, { force: true, recursive: true });
  server.closeAllConnections();
  server.close();
});

/** What the worker believes of the tab that is in front, and shows on its button. */
const known = () =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://ui.ads.microsoft.com/*' });
    const kept: Record<string, { units?: { label: string }[] }> =
      await chrome.storage.session.get(null);
    const reports = Object.entries(kept).filter(([key]) => key.startsWith(`report:${tab?.id}:`));
    return {
      badge: await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 }),
      units: reports.flatMap(([, { units = [] }]) => units.map(({ label }) => label)).sort(),
    };
  });
const plansAreKept = () =>
  worker.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).some((key) =>
      key.startsWith('plan:ui.ads'),
    ),
  );

test('a page that is loaded in advance is not told of before it is shown, and is right from then on', async () => {
  await expect.poll(plansAreKept).toBe(true);
  await worker.evaluate(() => {
    const lives: (string | undefined)[] = [];
    Object.assign(globalThis, { lives });
    chrome.runtime.onMessage.addListener((_, { documentLifecycle, tab }) => {
      if (tab) lives.push(documentLifecycle);
      return undefined;
    });
  });
  const page = await browser.newPage();
  await page.goto(first);
  await expect.poll(() => asked.includes(GUARDED)).toBe(true);
  expect(await known()).toEqual({ badge: '', units: [] });

  await page.click('a');
  const state = () =>
    page
      .evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return {
          focus: document.activeElement?.localName,
          guarded: document.querySelectorAll('[data-compose-guard=hidden]').length,
          notices: document.querySelectorAll('compose-guard-notice').length,
          wasInAdvance: (entry as unknown as { activationStart: number }).activationStart > 0,
        };
      })
      .catch(() => null);
  await expect.poll(state).toEqual({ focus: 'body', guarded: 2, notices: 1, wasInAdvance: true });
  await expect
    .poll(async () => (await known()).units)
    .toEqual(['FC @fabrikamcoffee', 'Past tweets']);
  const lives = await worker.evaluate(() => (globalThis as unknown as { lives: string[] }).lives);
  expect(lives).not.toEqual([]);
  expect(lives).not.toContain('prerender');
  record('prerender', 'chromium', {
    isMet: true,
    measured: '0 messages, reports and notices before it was shown; all of them once it was',
  });
});
