import type { LexiconData } from '@/utils/plan/lexicon';
import type { PreviewCounts } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';
import type { OpenShadow } from './shadows';

/** Says what a rule of a plan would do in this frame, read by this previewer. */
export type Preview = (plan: Plan, rule: string) => PreviewCounts;

/** Reads a frame in which nothing is guarded, until the signal aborts. */
export type Previewer = (
  lexicon: LexiconData,
  openClosed: OpenShadow,
  signal: AbortSignal,
) => Promise<Preview>;

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.previewer');
const shared = globalThis as { [KEY]?: Previewer };

/** Called by the detector's script once it is in a frame. */
export function providePreviewer(previewer: Previewer): void {
  shared[KEY] ??= previewer;
}

/** The previewer, if the detector's script is in this frame. */
export const previewerHere = (): Previewer | undefined => shared[KEY];
