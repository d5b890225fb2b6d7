import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the extension waits before it looks at a quiet page again, or rests on a busy machine. */
const FINAL_MS = 6000;
const RIGHT_MS = 400;
/** For what nothing can be compared with, while an application is built: slowly, where several browsers start at once. */
export const ALONE_MS = 1000;
const LONGEST_MS = 20_000;
const STEP_MS = 100;

/**
 * Reads until nothing changes any more: briefly where all is right, for longer where it is not, because
 * it may still become so. Returns what was read last.
 */
export async function settle<T>(
  read: () => Promise<T>,
  isRight: (value: T) => boolean,
  rightMs = RIGHT_MS,
): Promise<T> {
  const begin = performance.now();
  let value = await read();
  let since = begin;
  for (;;) {
    const now = performance.now();
    if (now - since >= (isRight(value) ? rightMs : FINAL_MS)) return value;
    if (now - begin >= LONGEST_MS) return value;
    await wait(STEP_MS);
    const next = await read();
    if (JSON.stringify(next) !== JSON.stringify(value)) since = performance.now();
    value = next;
  }
}
