import type { IndexedList } from '@/utils/availability/list-index';
import type { Policy } from '@/utils/plan/policy/types';
import type { Settings } from '@/utils/plan/settings';
import type { CustomRule } from '@/utils/rules/schema';
import type { Catalog } from '@/utils/stores/catalog';

/** All that the form of a rule looks at and hands its rule to. */
export interface RuleFormRoom {
  readonly catalog: Catalog;
  readonly list: IndexedList;
  readonly rules: readonly CustomRule[];
  readonly settings: Settings;
  readonly policy: Policy;
  readonly save: (rule: CustomRule) => Promise<boolean>;
}
