import { bringBack } from './aside';
import { sweepDrafts } from './sweep-drafts';

// What fails stays where it is, and is tried again half an hour later.
const quietly = (work: Promise<void>) => work.catch(() => undefined);

/** Moves drafts that wait beside the database into it, then announces and deletes old ones; `now` in milliseconds. */
export async function tendDrafts(now: number): Promise<void> {
  await quietly(bringBack());
  await quietly(sweepDrafts(now));
}
