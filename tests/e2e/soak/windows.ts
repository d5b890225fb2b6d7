import { median, wait } from '../../bench/measure.ts';
import type { Ground, StormTab } from './ground.ts';
import type { Told } from './in-page/storm.ts';

/** What one page did in one window of time. */
interface Window extends Told {
  /** Shares of the time, in percent. */
  readonly script: number;
  readonly all: number;
}

async function startWindow({ ask, watch }: StormTab): Promise<() => Promise<Window>> {
  const used = await watch();
  await ask('storm.told()');
  return async () => {
    const told = await ask<Told>('storm.told()');
    const { all, ms, script } = await used();
    return { ...told, all: (100 * all) / ms, script: (100 * script) / ms };
  };
}

/** What came of a storm in both pages. */
export interface Measured {
  /** Points of the processor's time added to scripts. */
  readonly script: number;
  readonly all: number;
  /** Operations a second, guarded and bare. */
  readonly pace: readonly [number, number];
  /** The longest time without a turn of the page, guarded and bare, in ms. */
  readonly gap: readonly [number, number];
}

const perSecond = ({ ms, ops }: Told) => (1000 * ops) / ms;

/**
 * Lets both pages go on through some windows at the same time: so they share what else the machine does.
 * What the page itself takes counts by the operations that it came to.
 */
export async function measureWindows(
  { bare, guarded }: Ground,
  count: number,
  ms: number,
): Promise<Measured> {
  const pairs: (readonly [Window, Window])[] = [];
  for (let at = 0; at < count; at++) {
    const ends = [await startWindow(guarded), await startWindow(bare)] as const;
    await wait(ms);
    pairs.push([await ends[0](), await ends[1]()]);
  }
  const added = (of: (window: Window) => number) =>
    median(pairs.map(([a, b]) => of(a) - (of(b) * perSecond(a)) / perSecond(b)));
  const both = (of: (windows: readonly Window[]) => number) =>
    [of(pairs.map(([a]) => a)), of(pairs.map(([, b]) => b))] as const;
  return {
    all: added(({ all }) => all),
    gap: both((windows) => Math.max(...windows.map(({ longestGap }) => longestGap))),
    pace: both((windows) => median(windows.map(perSecond))),
    script: added(({ script }) => script),
  };
}
