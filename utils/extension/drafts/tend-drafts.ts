import { bringBack } from './aside';
import { sweepDrafts, sweptBefore } from './sweep-drafts';

// What fails stays where it is, and is tried again half an hour later.
const quietly = (work: Promise<void>) => work.catch(() => undefined);

/** Moves drafts that wait beside the database into it, then announces and deletes old ones; `now` in milliseconds. */
export async function tendDrafts(now: number): Promise<void> {
  await quietly(bringBack());
  await quietly(sweepDrafts(now));
}

/** What was swept less than so long ago needs no look, in milliseconds. */
const AGAIN_MS = 30 * 60_000;

/**
 * The same for a worker that starts, where it was not done lately: a sweep stands in the way of whoever
 * woke the worker to keep a text. `now` in milliseconds.
 */
export async function tendLeftDrafts(now: number): Promise<void> {
  const before = await sweptBefore().catch(() => null);
  const isLately = before !== null && Math.abs(now - before) < AGAIN_MS;
  await (isLately ? quietly(bringBack()) : tendDrafts(now));
}
