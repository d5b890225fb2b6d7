import type { LexiconData } from '@/utils/plan/lexicon';
import type { Plan } from '@/utils/plan/types';
import type { PageGuard, PageGuardPorts } from './guard-ports';

/** Guards a document by a plan until the signal aborts. */
export type Detector = (
  plan: Plan,
  lexicon: LexiconData,
  ports: PageGuardPorts,
  signal: AbortSignal,
) => PageGuard;

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.detector');
const shared = globalThis as { [KEY]?: Detector };

/** Called by the detector's script once it is in a frame. */
export function provideDetector(detector: Detector): void {
  shared[KEY] ??= detector;
}

/** The detector, if its script is in this frame. */
export const detectorHere = (): Detector | undefined => shared[KEY];
