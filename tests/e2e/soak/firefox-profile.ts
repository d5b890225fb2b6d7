import type { Browser } from 'puppeteer-core';
import { inside } from './firefox-inside.ts';

/** Between two looks at what runs, in milliseconds. */
const EVERY_MS = 5;
/** Room for a minute of them, in parts of a stack. */
const ENTRIES = 4 * 1024 * 1024;

/** Begins to look, again and again, at what the main threads of all processes are doing. */
export const startProfile = (browser: Browser): Promise<unknown> =>
  inside(
    browser,
    `await Services.profiler.StartProfiler(${ENTRIES}, ${EVERY_MS}, ['js', 'cpu'], ['GeckoMain']);`,
  );

/** Ends it: milliseconds of the processor that a process has spent while a script of an extension was running. */
export async function endProfile(browser: Browser, pid: number): Promise<number> {
  const nanoseconds = await inside(
    browser,
    `const data = await Services.profiler.getProfileDataAsync();
    await Services.profiler.StopProfiler();
    const threadsIn = ({ processes = [], threads }) => [...threads, ...processes.flatMap(threadsIn)];
    const thread = threadsIn(data).find(({ pid }) => Number(pid) === ${pid});
    const { frameTable, samples, stackTable, stringTable } = thread;
    const isOurFrame = (frame) =>
      stringTable[frameTable.data[frame][frameTable.schema.location]].includes('moz-extension://');
    const known = new Map([[null, false]]);
    const isOurs = (stack) => {
      if (!known.has(stack)) {
        const row = stackTable.data[stack];
        const { frame, prefix } = stackTable.schema;
        known.set(stack, isOurFrame(row[frame]) || isOurs(row[prefix]));
      }
      return known.get(stack);
    };
    const { stack, threadCPUDelta } = samples.schema;
    return samples.data.reduce(
      (sum, row) => sum + (isOurs(row[stack] ?? null) ? row[threadCPUDelta] ?? 0 : 0),
      0,
    );`,
  );
  return Number(nanoseconds) / 1e6;
}
