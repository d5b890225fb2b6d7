import type { Draft } from '@/utils/drafts/draft';
import { findDrafts } from '@/utils/extension/drafts/find-drafts';
import { rangeBefore, readRange, readThese } from '@/utils/extension/drafts/read-drafts';

/** So many drafts are shown at once, in stretches so short that each is drawn in a moment. */
const AT_ONCE = 20;
const STRETCH = 10;

/** Some drafts that can be read again whenever they change. */
export interface DraftStretch {
  readonly read: () => Promise<readonly Draft[]>;
  /** How many they are, where that is known. */
  readonly size: number;
  /** Whether there are none after it. */
  readonly isLast: boolean;
}

/** All drafts, newest first; new ones join the first stretch. */
async function* allDrafts(): AsyncGenerator<DraftStretch> {
  for (let upper = Infinity, isLast = false; !isLast; ) {
    const range = await rangeBefore(upper, STRETCH);
    ({ isLast, lower: upper } = range);
    yield { isLast, read: () => readRange(range), size: STRETCH };
  }
}

async function* foundDrafts(search: string, signal: AbortSignal): AsyncGenerator<DraftStretch> {
  for await (const ids of findDrafts(search, signal))
    if (ids.length > 0) yield { isLast: false, read: () => readThese(ids), size: ids.length };
}

/** Gives, at each call, the next stretches of drafts that fit `search`: about twenty drafts in all. */
export function draftSource(search: string, signal: AbortSignal) {
  const stretches = search.trim() === '' ? allDrafts() : foundDrafts(search, signal);
  /** Hands each stretch to `onStretch` as soon as it is there; false when there are no more. */
  return async function more(onStretch: (stretch: DraftStretch) => void): Promise<boolean> {
    for (let wanted = AT_ONCE; wanted > 0; ) {
      const { done, value } = await stretches.next();
      if (done || signal.aborted) return false;
      onStretch(value);
      if (value.isLast) return false;
      wanted -= value.size;
    }
    return true;
  };
}
