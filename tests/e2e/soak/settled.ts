import { wait } from '../../bench/measure.ts';
import type { StormTab } from './ground.ts';

const STEP_MS = 100;

/** Milliseconds until a page is as it has to be, and stays so for a second; what is wrong with it at the end. */
export async function settle(
  { ask }: StormTab,
  withinMs: number,
): Promise<{ readonly ms: number; readonly wrong: readonly string[] }> {
  const start = performance.now();
  let ms = 0;
  let wrong: string[] = [];
  do {
    const before = wrong;
    wrong = await ask<string[]>('storm.wrong()');
    const now = performance.now() - start;
    if (wrong.length > 0 || before.length > 0) ms = now;
    if (wrong.length === 0 && now - ms > 1000) break;
    await wait(STEP_MS);
  } while (performance.now() - start < withinMs);
  return { ms, wrong };
}

export const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
