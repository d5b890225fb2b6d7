import { test as base, expect, type Page } from '@playwright/test';
import { packageList } from '@/utils/build/package-list';
import { bundleScript } from '../bench/race/bundle.ts';
import type { PropertyName } from '../properties/run.ts';
import { requireBrowser } from '../tools/browsers.mjs';

declare const properties: typeof import('../properties/run.ts');

const address = 'https://ui.ads.microsoft.com/properties';
/** The same pages each time; `PROPERTY_SEED=$RANDOM` tries others, and is printed to replay them. */
const seed = Number(process.env.PROPERTY_SEED ?? 4);
/** How many times as many pages as usual are tried. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);
const long = process.env.PROPERTY_LONG !== undefined;

const usualRuns: Readonly<Record<PropertyName, number>> = {
  clobbered: 50,
  hostileSizes: 1,
  incremental: 100,
  neverHides: 150,
  undo: 50,
};

const test = base.extend<object, { html: string }>({
  html: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters from the pattern.
    async ({}, use) => {
      const entry = new URL('../properties/run.ts', import.meta.url).href;
      const { code } = await bundleScript(entry, 'properties');
      const { files } = await packageList();
      const lexicon = files.find(({ path }) => path.endsWith('lexicon.json'))?.contents;
      // Nothing is loaded from the network: the names of pictures are all that counts.
      await use(
        `<!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="img-src 'none'"><title>Properties</title>
        </head><body><script>var lexiconData = ${lexicon};</script><script>${code}</script></body></html>`,
      );
    },
    { scope: 'worker' },
  ],
});

test.use({
  launchOptions: { args: ['--no-sandbox'], executablePath: await requireBrowser('chromium') },
});

async function check(page: Page, html: string, name: PropertyName) {
  page.on('console', (message) => {
    if (message.type() === 'log') console.log(message.text());
  });
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html' })
      : route.abort(),
  );
  await page.goto(address);
  console.log(`${name}: PROPERTY_SEED=${seed}`);
  const runs = { long, runs: usualRuns[name] * times, seed };
  const found = await page.evaluate(
    ([property, options]) => properties.runProperty(property, options),
    [name, runs] as const,
  );
  expect(found).toBeNull();
}

test.beforeEach(() => test.setTimeout(120_000 * Math.max(1, times) * (long ? 5 : 1)));

test('an editor, a submit button and other networks are never hidden', ({ page, html }) =>
  check(page, html, 'neverHides'));

test('once stopped, the guard leaves no trace', ({ page, html }) => check(page, html, 'undo'));

test('a guard that saw all changes says the same as a new one', ({ page, html }) =>
  check(page, html, 'incremental'));

test('names that shadow the DOM change nothing', ({ page, html }) =>
  check(page, html, 'clobbered'));

test('hostile sizes neither break the guard nor block the page', ({ page, html }) =>
  check(page, html, 'hostileSizes'));
