import type { EarlierText, RefusedText } from '@/utils/plan/kept';
import type { PanelText, PanelTexts } from './panel-texts';

/** What is to be kept of one panel. */
export interface PanelSave extends PanelTexts {
  readonly id: string;
  /** Ids of the networks that are chosen, and of those that do not work. */
  readonly chosen: readonly string[];
  readonly lost: readonly string[];
  readonly plannedFor: string | null;
}

/** What came of a save; `unreachable` where nobody answered. */
type SaveOutcome =
  | { readonly kind: 'kept' | 'kept-aside' }
  | RefusedText
  | { readonly kind: 'unreachable' };

/** What the keeper needs from the extension. */
export interface KeeperPorts {
  /** Never rejects; a save only counts when it says so. It is not tried again once `signal` is aborted. */
  readonly save: (panel: PanelSave, signal: AbortSignal) => Promise<SaveOutcome>;
  /** The newest text of this page that was kept and not posted. */
  readonly earlier: () => Promise<EarlierText | null>;
  /** The texts of a draft of this site; `null` when it is gone. */
  readonly textsOf: (id: string) => Promise<readonly PanelText[] | null>;
  /** Whether the extension is still there. */
  readonly isAlive: () => boolean;
}
