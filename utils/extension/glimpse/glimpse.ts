import type { ListGlimpse } from '@/utils/availability/glimpse';
import type { DraftGlimpse } from '@/utils/drafts/glimpse';

/** What the popup tells beside its tab. */
export interface Glimpse {
  readonly drafts: DraftGlimpse;
  readonly list: ListGlimpse;
  /** Whether an organisation has set anything. */
  readonly hasPolicy: boolean;
  readonly isSyncStopped: boolean;
  /** Names of packs that the person should look at. */
  readonly needyPacks: readonly string[];
  /** Whether what is kept in this browser can be read; `newer`: only by a newer version of the extension. */
  readonly storage: 'fine' | 'failed' | 'newer';
}
