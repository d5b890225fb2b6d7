import type { Plan } from '@/utils/plan/types';
import type { GuardedUnit } from './guard';
import type { Region } from './types';

/** What one notice shows and can do. */
export interface NoticeInput {
  readonly plan: Plan;
  readonly region: Region;
  readonly units: readonly GuardedUnit[];
  /** Shows what is hidden in this region until the page is loaded again. */
  readonly showAnyway: () => void;
  readonly pauseHere: () => void;
  /** Clicks what is still selected, as the person would. */
  readonly unselect: () => void;
}

export interface MountedNotice {
  update: (input: NoticeInput) => void;
  remove: () => void;
}

export type MountNotice = (input: NoticeInput) => MountedNotice;

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.mount-notice');
const shared = globalThis as { [KEY]?: MountNotice };

/** Called by the notice's script once it has been injected. */
export function provideNotice(mount: MountNotice): void {
  shared[KEY] = mount;
}

/** The notice's script, if it is in this frame. */
export const noticeMount = (): MountNotice | undefined => shared[KEY];
