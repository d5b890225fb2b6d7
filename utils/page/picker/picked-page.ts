import type { PageGuard } from '@/utils/page/guard-ports';
import type { VisitRule } from '@/utils/page/visit-rules';
import type { Plan } from '@/utils/plan/types';
import type { Gate } from './gate';

/** What the picker needs of the script that guards its frame. */
export interface PickedPage {
  readonly gate: Gate;
  /** The guard of this frame as it is now. */
  readonly guard: () => PageGuard | null;
  /** Hides something until the page is loaded again; gives back what shows it again. */
  readonly hide: (rule: VisitRule) => () => void;
  readonly plan: () => Plan | null;
  /** What the person has pressed last, as far as that is not gone. */
  readonly pressed: () => EventTarget | undefined;
  /**
   * Has this frame read, also where there is nothing to guard, as long as `signal` is not aborted; done
   * when it is.
   */
  readonly want: (signal: AbortSignal) => Promise<void>;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.picked-page');
const shared = globalThis as { [KEY]?: PickedPage };

/** Called by the script that guards a frame. */
export function providePickedPage(page: PickedPage): void {
  shared[KEY] = page;
}

/** The guarded frame that this script is in; `undefined` where the guard is not. */
export const pickedPageHere = (): PickedPage | undefined => shared[KEY];
