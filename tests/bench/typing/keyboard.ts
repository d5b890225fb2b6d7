import type { CDPSession } from '@playwright/test';
import { wait } from '../measure.ts';

const KEYS_A_SECOND = 20;
const TEXT =
  'The first frost is here and so is our winter roast: dark, slow, and a little smoky. Come by before noon, bring a friend. ';
const LINE = 90;
const GOLDEN = 0.618_034;

/** The `number`-th key of an endless text in lines. */
const keyAt = (number: number) =>
  number % LINE === LINE - 1 ? 'Enter' : (TEXT[number % TEXT.length] ?? ' ');

/**
 * Milliseconds until the next key, 20 to 80: a steady beat would always meet, or always miss, what the
 * page does some time after a key.
 */
const pauseAfter = (number: number) =>
  (1000 / KEYS_A_SECOND) * (0.4 + 1.2 * ((number * GOLDEN) % 1));

function press(session: CDPSession, key: string): Promise<unknown> {
  const text = key === 'Enter' ? '\r' : key;
  const windowsVirtualKeyCode = text.toUpperCase().charCodeAt(0);
  const common = { key, windowsVirtualKeyCode };
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { ...common, text, type: 'keyDown' }),
    session.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' }),
  ]);
}

/** Types for so many seconds, from the key numbered `from` on; however long the page takes to answer. */
export async function typeFor(session: CDPSession, seconds: number, from: number): Promise<number> {
  const count = Math.round(seconds * KEYS_A_SECOND);
  const sent: Promise<unknown>[] = [];
  let due = performance.now();
  for (let number = from; number < from + count; number++) {
    await wait(Math.max(0, due - performance.now()));
    sent.push(press(session, keyAt(number)));
    due += pauseAfter(number);
  }
  await wait(Math.max(0, due - performance.now()));
  await Promise.all(sent);
  return count;
}
