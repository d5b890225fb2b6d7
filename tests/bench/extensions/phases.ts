import type { Page } from '@playwright/test';
import { between, type Meter, meterOf, type Reading, wait } from '../measure.ts';
import { addresses, type Bench } from './browsers.ts';

declare const bench: typeof import('./feed.ts');

const TURNS = 60;
const EVERY_MS = 50;
const BEFORE_MS = 300;
/** An engine may put off its work until the page is quiet again. */
const AFTER_MS = 2500;
const SETTLE_MS = 1000;
const GUARDED = '[data-compose-guard]';

/** The feed is rendered 60 times, from 0.3 s after it was loaded. */
export interface RerenderRun {
  readonly load: Reading;
  readonly phase: Reading;
  readonly longestTask: number;
  readonly longestTaskOfLoad: number;
  /** How many elements our extension hid or marked. */
  readonly guarded: number;
}

async function withPage<T>(
  { context }: Bench,
  address: string,
  use: (page: Page, meter: Meter) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    const meter = await meterOf(page);
    await page.goto(address, { waitUntil: 'load' });
    return await use(page, meter);
  } finally {
    await page.close();
  }
}

/** Reads the heap of what is still in use. */
async function readClean(meter: Meter): Promise<Reading> {
  await meter.collectGarbage();
  return meter.read();
}

/** Lets the extension start, keep what it keeps, and be compiled; ours must guard something. */
export const warmUp = (browser: Bench): Promise<void> =>
  withPage(browser, addresses.small, async (page) => {
    const guarded = page.locator(GUARDED).first();
    if (browser.name === 'ours') await guarded.waitFor({ state: 'attached', timeout: 60_000 });
    await wait(2 * SETTLE_MS);
  });

export const measureRerenders = (
  browser: Bench,
  address: string = addresses.cards,
): Promise<RerenderRun> =>
  withPage(browser, address, async (page, meter) => {
    await wait(BEFORE_MS);
    const before = await meter.read();
    const longestTask = await page.evaluate(([turns, every]) => bench.rerender(turns, every), [
      TURNS,
      EVERY_MS,
    ] as const);
    await wait(AFTER_MS);
    const after = await meter.read();
    const longestTaskOfLoad = await page.evaluate(() => bench.longestTask());
    const { heap } = await readClean(meter);
    const guarded = await page.locator(GUARDED).count();
    return {
      load: before,
      phase: { ...between(before, after), heap },
      longestTask,
      longestTaskOfLoad,
      guarded,
    };
  });

/** What happens in a page in which nothing happens, from its load on. */
export const measureIdle = (browser: Bench, seconds: number): Promise<Reading> =>
  withPage(browser, addresses.cards, async (_, meter) => {
    const before = await meter.read();
    await wait(1000 * seconds);
    const after = await meter.read();
    const { heap } = await readClean(meter);
    return { ...between(before, after), heap };
  });

/** The same once the page has settled. */
export const measureSettledIdle = (browser: Bench, seconds: number): Promise<Reading> =>
  withPage(browser, addresses.cards, async (_, meter) => {
    await wait(SETTLE_MS);
    const before = await meter.read();
    await wait(1000 * seconds);
    return between(before, await meter.read());
  });
