import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { welcomeTab } from '../../e2e/welcome-tab.ts';
import { requireBrowser } from '../../tools/browsers.mjs';
import { answerWith, benchPage, LOAD_MS, origin } from '../race/bench-page.ts';
import { bundleScript } from '../race/bundle.ts';

const folders = {
  none: null,
  ours: resolve('.output/chrome-mv3'),
  autoconsent: fileURLToPath(new URL('addon-mv3', import.meta.resolve('@duckduckgo/autoconsent'))),
} as const;
export type ExtensionName = keyof typeof folders;
export const extensions = Object.keys(folders) as ExtensionName[];

export interface Bench {
  readonly name: ExtensionName;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

const page = { elements: 10_000, hits: 100, scripts: ['/bench/feed.js'] };
const composer = `<section aria-label="Create post">
  <button type="button" aria-pressed="false" aria-label="X"><i class="icon-twitter"></i> @contoso</button>
  <button type="button" aria-pressed="false" aria-label="Facebook"><i class="icon-facebook"></i> Contoso</button>
  <button type="button" aria-pressed="false" aria-label="LinkedIn"><i class="icon-linkedin"></i> Contoso Ltd</button>
  <textarea rows="4" aria-label="Your post"></textarea>
  <button type="button">Schedule</button>
</section>`;

/** The cards alone, beside a composer in which something is to be guarded, and the latter with few cards. */
export const addresses = {
  cards: `${origin}/bench/cards`,
  composer: `${origin}/bench/composer`,
  small: `${origin}/bench/small`,
} as const;

/** Starts a browser with one extension, or none; every other address is out of reach. */
export async function launchBench(name: ExtensionName): Promise<Bench> {
  const folder = folders[name];
  const profile = mkdtempSync(join(tmpdir(), 'compose-guard-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('chromium'),
    // With the flag below this is the headless mode that runs extensions.
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
  });
  if (name === 'ours') await (await welcomeTab(context)).close();
  context.setDefaultNavigationTimeout(LOAD_MS);
  const { code } = await bundleScript(import.meta.resolve('./feed.ts'), 'bench');
  const pages: Readonly<Record<string, string>> = {
    [addresses.cards]: benchPage(page),
    [addresses.composer]: benchPage({ ...page, beside: composer }),
    [addresses.small]: benchPage({ ...page, elements: 100, hits: 1, beside: composer }),
  };
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${origin}/bench/feed.js`)
      return route.fulfill(answerWith('text/javascript', code));
    const html = pages[url];
    if (html) return route.fulfill(answerWith('text/html', html));
    return /^https?:/.test(url) ? route.abort() : route.continue();
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { name, context, close };
}
