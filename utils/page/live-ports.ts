import type { LexiconData } from '@/utils/plan/lexicon';
import type { PreviewCounts } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';
import type { Findings } from './guard-ports';
import type { SiteActions } from './notice-bridge';
import type { OpenShadow } from './shadows';

/** What a content script needs from the extension; the entrypoint provides it. */
export interface PagePorts extends SiteActions {
  /** The plan kept for this host, without waking the worker. */
  readonly cachedPlan: () => Promise<Plan | null>;
  readonly freshPlan: () => Promise<Plan | null>;
  /** Tells which product this page belongs to; its plan comes back. */
  readonly recognised: (platform: string) => Promise<Plan | null>;
  /** What all pages need beside their plan. */
  readonly lexicon: () => Promise<LexiconData>;
  readonly report: (findings: Findings) => void;
  readonly openClosed: OpenShadow;
  /** Bring a script into this frame; false when that is not possible. */
  readonly injectDetector: () => Promise<boolean>;
  readonly injectCollector: () => Promise<boolean>;
  readonly injectKeeper: () => Promise<boolean>;
  readonly injectNotice: () => Promise<boolean>;
  readonly isAlive: () => boolean;
}

export interface LivePage {
  /** Offers the earlier text that the person asked for elsewhere. */
  readonly draftWanted: () => void;
  /** Moves the focus to a notice; tells whether there is one. */
  readonly focusNotice: (anyway: boolean) => boolean;
  /** Asks for the plan again. */
  readonly planChanged: () => void;
  /** What a plan would do here by one of its rules; `null` where that cannot be found out. */
  readonly preview: (plan: Plan, rule: string) => Promise<PreviewCounts | null>;
  /** Looks at the plan again: the person has come back to a page that heard nothing meanwhile. */
  readonly returned: () => void;
  readonly showUnit: (key: string, shown: boolean) => void;
}
