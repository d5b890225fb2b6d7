import type { Snooze } from '@/utils/plan/snooze';
import type { Plan } from '@/utils/plan/types';
import type { GuardedUnit } from './guard';
import type { GuardedRegion } from './regions';
import type { Region } from './types';

/** What the notices of a site can do to all of it. */
export interface SiteActions {
  readonly pauseHere: () => void;
  /** Shows no notices here for a while. */
  readonly snooze: (until: Snooze) => void;
  /** Hides nothing here any more. */
  readonly warnHere: () => void;
}

/** What one notice shows and can do. */
export interface NoticeInput {
  readonly site: SiteActions;
  readonly plan: Plan;
  readonly region: Region;
  readonly units: readonly GuardedUnit[];
  /** Where people write in this region. */
  readonly editors: readonly Element[];
  /** Shows what is hidden in this region until the page is loaded again. */
  readonly showAnyway: () => void;
  /** Clicks what is still selected, as the person would. */
  readonly unselect: () => void;
}

/** What the notices of a page are about, and what they can do. */
export interface NoticesInput {
  readonly plan: Plan;
  readonly regions: readonly GuardedRegion[];
  readonly site: SiteActions;
  readonly editorsIn: (region: Region) => readonly Element[];
  readonly showRegion: (region: Region) => void;
  readonly refresh: () => void;
}

/** What the notice's script can do in this frame. */
export interface NoticesScript {
  /** Shows exactly these notices. */
  readonly show: (input: NoticesInput) => void;
  /** Moves the focus to the nearest notice; false when there is none. */
  readonly focus: () => boolean;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.notices');
const shared = globalThis as { [KEY]?: NoticesScript };

/** Called by the notice's script once it has been injected. */
export function provideNotices(script: NoticesScript): void {
  shared[KEY] ??= script;
}

/** The notice's script, if it is in this frame. */
export const noticesHere = (): NoticesScript | undefined => shared[KEY];
