import type { Cause } from '@/utils/availability/cause-schema';
import type { DateText } from '@/utils/availability/dated';
import type { Day } from '@/utils/availability/day';
import type { Dated, Evidence } from '@/utils/availability/fields';
import type { SelfHosted } from '@/utils/availability/list-index';
import type { Network } from '@/utils/availability/network-schema';
import type { Locators } from '@/utils/availability/schema';
import type { Price, Quota, Scope } from '@/utils/availability/span-schema';
import type { Announcement } from '@/utils/availability/timeline';
import type { Action, ReasonWord, Status } from '@/utils/availability/vocabulary';
import type { Effect } from '@/utils/rules/schema';

/** Grows when the shape changes, so that a page never reads a plan of another version. */
export const PLAN_VERSION = 7;

/** What a verdict rests on. */
export type Reason =
  | {
      readonly kind: 'statement';
      readonly platform: string;
      readonly statement: string;
      /** Whose statement it is, where it is not the list's. */
      readonly from?: RuleSource;
    }
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly note: string;
      /** Whose rule it is, where it is not the person's own. */
      readonly from?: RuleSource;
    };

/** Why a unit is guarded: by the plan, or because a person hid it until the page is loaded again. */
export type UnitReason = Reason | { readonly kind: 'visit' };

/** A pack of rules that the person imported, or that the organisation set. */
export interface RuleSource {
  readonly kind: 'pack' | 'policy';
  readonly name: string;
}

/** Something else that works: its name and, where the network gives one, an address to open. */
export interface Alternative {
  readonly name: string;
  readonly url: string | null;
}

/** The event at a network that a status follows from. */
export type CauseBrief = Pick<Cause, 'kind' | 'network' | 'when'>;

/** How much is still possible and what it costs, as far as a source says. */
export interface Terms {
  readonly linkFactor: number | null;
  readonly prices: readonly Price[];
  readonly quotas: readonly Quota[];
  /** Which text of its source a quota is from, by the quota's `evidence`. */
  readonly editions: Readonly<Record<string, Evidence['edition']>>;
}

/** The answer for one network and action on one page today. */
export interface Verdict {
  readonly network: string;
  readonly action: Action;
  readonly status: Status;
  readonly effect: Effect;
  readonly since: Dated | null;
  /** Whom the status concerns; `null` where the list says nothing. */
  readonly scope: Scope | null;
  readonly announcement: Announcement | null;
  readonly lastKnown: Status | null;
  /** The day or month of the last check. */
  readonly lastChecked: DateText | null;
  readonly cause: CauseBrief | null;
  /** Why, in the list's own word. */
  readonly because: ReasonWord | null;
  readonly terms: Terms | null;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
}

/** One way in which a rule says where a control is. */
export interface RuleLocator {
  readonly network: string;
  readonly actions: readonly Action[];
  readonly effect: Effect;
  readonly rule: string;
  readonly note: string;
  readonly from?: RuleSource;
  /** Made for this visit of a page, by nobody's rule. */
  readonly isVisit?: true;
  /** Which of the rule's ways to find it this is: a later one counts only where no earlier one finds anything. */
  readonly turn: number;
  readonly selector: string | null;
  readonly labels: readonly string[];
}

/** A network as a page needs it: its name, how it counts, and where a source says that people post by hand. */
export type PlanNetwork = Pick<Network, 'compose' | 'counting' | 'id' | 'label'>;

/** Everything one page needs, compiled once. */
export interface Plan {
  readonly version: typeof PLAN_VERSION;
  /** Tells two plans apart without comparing them: stores and messages reorder keys. */
  readonly digest: string;
  readonly host: string;
  readonly day: Day;
  /** The day up to which the list was brought. */
  readonly edition: DateText;
  /**
   * `not-allowed`: the browser does not let the extension run there, or no longer; `by-policy`: the
   * organisation wants the site left alone.
   */
  readonly paused: 'no' | 'here' | 'everywhere' | 'not-allowed' | 'by-policy';
  /** Whether a person can pause the guard here; otherwise the organisation has a say in it. */
  readonly mayPause: boolean;
  /** Nothing is hidden on this host, because a person wants it so. */
  readonly warnsOnly: boolean;
  /** No notices until then, in milliseconds since 1970. Not in the digest: the guard goes on as before. */
  readonly quietUntil: number | null;
  readonly platform: { readonly id: string; readonly name: string } | null;
  /** The paths on this host that are the platform's; empty where the whole host is. */
  readonly paths: readonly string[];
  /** Products that may be met on this host, where it is none of a listed platform's own. */
  readonly selfHosted: readonly SelfHosted[];
  readonly verdicts: readonly Verdict[];
  readonly locators: Locators | null;
  readonly ruleLocators: readonly RuleLocator[];
  readonly networks: readonly PlanNetwork[];
}
