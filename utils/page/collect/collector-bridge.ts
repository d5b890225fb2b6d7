import type { PageGuard } from '@/utils/page/guard-ports';
import type { GuardedRegion } from '@/utils/page/regions';

/** What the collector of a page's posts is about. */
export interface CollectorInput {
  readonly regions: readonly GuardedRegion[];
  /** What is known of the page. */
  readonly page: Pick<PageGuard, 'label' | 'marksIn'>;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.collector');
const shared = globalThis as { [KEY]?: (input: CollectorInput) => void };

/** Called by the collector's script once it has been injected. */
export function provideCollector(look: (input: CollectorInput) => void): void {
  shared[KEY] ??= look;
}

/** Makes the collector look at exactly these regions, if its script is in this frame. */
export const collectorHere = (): ((input: CollectorInput) => void) | undefined => shared[KEY];
