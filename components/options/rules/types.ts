import type { Names } from '@/components/options/rule-words';
import type { Day } from '@/utils/availability/day';
import type { RuleUses } from '@/utils/rules/find-rules';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';

/** What a person can do with rules. */
export interface RuleDeeds {
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly onDelete: (rules: readonly CustomRule[]) => void;
  readonly onDuplicate: (rule: CustomRule) => void;
  readonly onEnable: (rules: readonly CustomRule[], enabled: boolean) => void;
  readonly onPutFirst: (rule: CustomRule) => void;
  readonly onSetClient: (rules: readonly CustomRule[], client: string) => void;
}

/** What every card needs besides its rule. */
export interface RuleContext {
  readonly deeds: RuleDeeds;
  readonly locale: string;
  readonly names: Names;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The ids of rules before which a newer one of the person's comes. */
  readonly outranked: ReadonlySet<string>;
  readonly packs: ReadonlyMap<string, Pick<KeptPack, 'name' | 'state'>>;
  /** Whether the extension runs where a rule means. */
  readonly reaches: (rule: CustomRule) => boolean;
  readonly today: Day;
  readonly uses: RuleUses;
}
