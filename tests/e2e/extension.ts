import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Request,
  type Worker,
} from '@playwright/test';
import { answer } from '../dashboards/serve.ts';
import { requireBrowser } from '../tools/browsers.mjs';
import { folderFor } from './loaded-folder.ts';
import { forgetChanges } from './own-pages.ts';
import { welcomeTab } from './welcome-tab.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** The built extension in a real browser, with every host answered by a sample page. */
export interface Extension {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Where the browser loaded it from. */
  readonly folder: string;
  /** What the extension asked of the network, and what anyone asked that no sample page answers. */
  readonly leaks: string[];
}

// Developer mode keeps an unpacked extension enabled after it reloads itself.
function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'compose-guard-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export interface LaunchOptions {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Opens a window on the screen. */
  readonly headed?: boolean;
  /** More arguments for the browser. */
  readonly args?: readonly string[];
  /** The folder in `.output` that is loaded; the build for Chrome unless said. */
  readonly build?: string;
  /** Leaves the tab open that a new installation opens by itself. */
  readonly welcomed?: boolean;
  /** An organisation has set something for this browser. */
  readonly hasPolicy?: boolean;
  /** Changes a copy of the build before it is loaded. */
  readonly alter?: (folder: string) => void;
  /** Where the browser believes to be, as `TZ` names it. */
  readonly timeZone?: string;
  /** Arguments that a driven browser has and a person's has not. */
  readonly without?: readonly string[];
}

async function startIn(
  profile: string,
  folder: string,
  {
    args = [],
    locale = 'en-US',
    colorScheme = 'light',
    headed = false,
    hasPolicy = false,
    timeZone,
    without = [],
  }: LaunchOptions,
): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('chromium'),
    // With the flag below this is the headless mode that runs extensions.
    headless: false,
    locale,
    colorScheme,
    ignoreDefaultArgs: [...without],
    ...(timeZone && { env: { ...process.env, TZ: timeZone } }),
    viewport: headed ? null : { width: 1280, height: 800 },
    args: [
      ...(headed ? ['--window-size=1280,900'] : ['--headless=new']),
      '--no-sandbox',
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
  });
  const leaks: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (!/^https?:/.test(url)) return route.continue();
    const found = isOwn(route.request()) ? undefined : answer(url);
    if (found) return route.fulfill(found);
    leaks.push(url);
    return route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Only some five seconds after its start Chromium tells that nothing is set: as if it had done so before.
  if (!hasPolicy) await worker.evaluate(() => chrome.storage.local.set({ policy: '{}' }));
  await isInstalled(worker);
  return { context, worker, id: new URL(worker.url()).host, folder, leaks };
}

/** Starts Chromium with the built extension; `close` also removes the profile. */
export async function launchExtension(options: LaunchOptions = {}) {
  const profile = freshProfile();
  const folder = folderFor(profile, options);
  const extension = await startIn(profile, folder, options);
  let { context } = extension;
  if (!options.welcomed) await (await welcomeTab(context)).close();
  return {
    extension,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    /** Starts the browser again as it was left, once `end` has ended it. */
    reopen: async (end: () => Promise<unknown> = () => context.close()): Promise<Extension> => {
      await end();
      const again = await startIn(profile, folder, options);
      ({ context } = again);
      return again;
    },
  };
}

/** The address of the page that asks; empty for a new window, whose first question comes before its frame. */
function askingPage(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** Whether the worker or a page of the extension asks. */
const isOwn = (request: Request) =>
  request.serviceWorker() !== null || askingPage(request).startsWith('chrome-extension:');

/** When it is installed, the worker takes over the list and makes plans for the hosts it may run on. */
export async function isInstalled(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const adopted = async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'compose-guard')) return false;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const opening = indexedDB.open('compose-guard');
      opening.onsuccess = () => {
        const database = opening.result;
        const count = database.transaction('listFiles').objectStore('listFiles').count();
        count.onsuccess = () => resolve(count.result > 0);
        database.close();
      };
      return promise;
    };
    for (let tries = 0; tries < 400; tries++) {
      const kept = await chrome.storage.session.getKeys();
      if ((await adopted()) && kept.some((key) => key.startsWith('plan:'))) return;
      await new Promise((done) => setTimeout(done, 150));
    }
    throw new Error('the list was not taken over within 10 s');
  });
}

/** A test with the built extension; one browser serves all tests of a worker process. */
export const test = base.extend<{ page: Page }, { extension: Extension }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters from the pattern.
    async ({}, use) => {
      const { extension, close } = await launchExtension();
      await use(extension);
      await close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use, testInfo) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
    // What a test left open, or the browser opened anew, would be one more dashboard to the next.
    for (const left of extension.context.pages())
      if (/^https?:/.test(left.url())) await left.close();
    if (testInfo.status !== testInfo.expectedStatus) await forgetChanges(extension);
    // Whatever a test was about: nothing that the extension does reaches the network.
    base.expect(extension.leaks.splice(0)).toEqual([]);
  },
});

export { expect } from '@playwright/test';
