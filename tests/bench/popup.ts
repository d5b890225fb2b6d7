// `npm run bench:popup`: how soon the popup says something beside much that is kept, in Chromium.
import { type Extension, launchExtension } from '../e2e/extension.ts';
import { killWorker } from '../e2e/kept.ts';
import { social } from '../e2e/microsoft.ts';
import { openOptions, tabIdOf } from '../e2e/own-pages.ts';
import { fillDrafts } from '../fixtures/draft-rows.ts';
import { fillLog } from '../fixtures/log-rows.ts';
import { median } from './measure.ts';

declare const seen: { script?: number; heading?: number; state?: number };

const ROUNDS = 9;
const GOAL = 100;

/** Milliseconds from when the popup's script begins to run. */
interface Times {
  /** Until the name of the site is there, from what is kept. */
  readonly heading: number;
  /** Until the sentence is there that says how things stand. */
  readonly state: number;
}

/** Notes when the script begins, and when each thing is first in the document. */
function watch(): void {
  const found: typeof seen = {};
  Object.assign(globalThis, { seen: found });
  // The first that the script does is to look whether the browser has this name.
  Object.defineProperty(globalThis, 'browser', {
    configurable: true,
    get: () => {
      found.script ??= performance.now();
    },
  });
  new MutationObserver(() => {
    if (document.querySelector('h1')) found.heading ??= performance.now();
    if (document.querySelector('.state')) found.state ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Opens the popup as a press on its button does. */
async function openOnce({ context, id }: Extension, tab: number): Promise<Times> {
  const popup = await context.newPage();
  await popup.setViewportSize({ height: 600, width: 360 });
  await popup.addInitScript(watch);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.locator('.state').waitFor();
  const times = await popup.evaluate(() => {
    const start = seen.script ?? Number.NaN;
    return { heading: (seen.heading ?? 0) - start, state: (seen.state ?? 0) - start };
  });
  await popup.close();
  return times;
}

const { extension, close } = await launchExtension();
try {
  const own = await openOptions(extension, '#/about');
  const now = Date.now();
  await fillDrafts(own, { count: 10_000, now });
  await fillLog(own, { days: 90, now, rows: 100_000 });
  await own.close();
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await page.locator('[data-compose-guard]').first().waitFor({ state: 'attached' });
  const tab = await tabIdOf(extension, page);
  process.stdout.write(
    'the popup beside 10,000 drafts and 100,000 log lines, in milliseconds from when its script begins to run:\n',
  );
  for (const [way, prepare] of [
    ['the worker is awake', async () => undefined],
    ['the worker has been stopped', () => killWorker(extension)],
  ] as const) {
    const all: Times[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await prepare();
      all.push(await openOnce(extension, tab));
    }
    for (const what of ['heading', 'state'] as const) {
      const times = all.map((each) => each[what]);
      const [middle, worst] = [median(times), Math.max(...times)].map((time) => time.toFixed(0));
      process.stdout.write(`${way}: ${what} ${middle} (worst ${worst}), wanted ${GOAL}\n`);
    }
  }
} finally {
  await close();
}
