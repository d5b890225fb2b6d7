import type {
  Feature,
  LockName,
  PolicyKey,
  SingleSetting,
  SiteList,
} from '@/utils/plan/policy-keys';
import type { Settings } from '@/utils/plan/settings';
import type { Pack } from '@/utils/rules/pack/schema';

/** What an organisation says, as far as it was understood. */
export interface Policy {
  /** Rule packs of its own, which stand above all other rules. */
  readonly packs: readonly Pack[];
  /** Which of the packs that a person has count; see `list.ts` for the signs. */
  readonly enabledPacks: readonly string[];
  /** The ids of rules of packs that do not count. */
  readonly disabledRules: readonly string[];
  /** Where it may not be paused (`+host`), and where it leaves pages alone (`-host`). */
  readonly sites: readonly string[];
  /** What holds where the person has set nothing. */
  readonly settings: Readonly<Partial<Pick<Settings, SingleSetting>>>;
  readonly lists: Readonly<Partial<Record<SiteList, readonly string[]>>>;
  readonly locks: readonly LockName[];
  readonly off: readonly Feature[];
}

/** Something that was not understood; all the rest counts. */
export type PolicyProblem =
  /** This version knows no such key, name or feature. */
  | { readonly kind: 'unknown'; readonly path: string }
  /** The value means nothing there; `wanted` says what would. */
  | { readonly kind: 'value'; readonly path: string; readonly wanted: string }
  /** A part of a rule pack cannot be read. */
  | { readonly kind: 'pack'; readonly path: string; readonly message: string };

/** What a reader made of a policy. */
export interface PolicyReading {
  readonly policy: Policy;
  /** The keys that are set, with their paths. */
  readonly keys: readonly (
    | Exclude<PolicyKey, 'settings'>
    | `settings.${SingleSetting | SiteList}`
  )[];
  readonly problems: readonly PolicyProblem[];
}

export const noPolicy: Policy = {
  packs: [],
  enabledPacks: [],
  disabledRules: [],
  sites: [],
  settings: {},
  lists: {},
  locks: [],
  off: [],
};

/** What holds where no organisation says anything. */
export const nothingSaid: PolicyReading = { policy: noPolicy, keys: [], problems: [] };
