import type { CDPSession, Page } from '@playwright/test';

/** Times in milliseconds, the heap in megabytes. */
export interface Reading {
  readonly script: number;
  readonly task: number;
  readonly style: number;
  readonly layout: number;
  readonly heap: number;
}

export interface Meter {
  /** What the page's renderer has used so far, content scripts among it. */
  read: () => Promise<Reading>;
  collectGarbage: () => Promise<void>;
}

export async function meterOf(page: Page): Promise<Meter> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const get = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return {
        script: 1000 * get('ScriptDuration'),
        task: 1000 * get('TaskDuration'),
        style: 1000 * get('RecalcStyleDuration'),
        layout: 1000 * get('LayoutDuration'),
        heap: get('JSHeapUsedSize') / 1e6,
      };
    },
    async collectGarbage() {
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
    },
  };
}

/** What was used between two readings; the heap as it is at the later one. */
export const between = (before: Reading, after: Reading): Reading => ({
  script: after.script - before.script,
  task: after.task - before.task,
  style: after.style - before.style,
  layout: after.layout - before.layout,
  heap: after.heap,
});

export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value below which such a share of all values lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
