import type { Region } from '@/utils/page/types';
import type { Plan } from '@/utils/plan/types';
import type { PanelReading } from './panel-reading';

/** A panel in which something does not work, or soon will not. */
export interface LossyPanel {
  readonly region: Region;
  /** Ids of the networks that it is about. */
  readonly lost: readonly string[];
}

/** What the keeper of a page's texts is about. */
export interface KeeperInput {
  readonly plan: Plan;
  readonly panels: readonly LossyPanel[];
  /** `null` while the page is not guarded. */
  readonly readPanel: (region: Region) => PanelReading | null;
  /** Whether a person has typed anything in this page so far. */
  readonly hasTyped: () => boolean;
  /** Whether an earlier text was asked for since. */
  readonly asksAgain: boolean;
  /** Whether the guard no longer works in this page: then nothing is kept any more. */
  readonly isOver: boolean;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.keeper');
const shared = globalThis as { [KEY]?: (input: KeeperInput) => void };

/** Called by the keeper's script once it has been injected. */
export function provideKeeper(keep: (input: KeeperInput) => void): void {
  shared[KEY] ??= keep;
}

/** Makes the keeper look after exactly these panels, if its script is in this frame. */
export const keeperHere = (): ((input: KeeperInput) => void) | undefined => shared[KEY];
