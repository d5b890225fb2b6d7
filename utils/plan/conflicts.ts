import type { Day } from '@/utils/availability/day';
import type { IndexedList } from '@/utils/availability/list-index';
import { type Action, actions as allActions } from '@/utils/availability/vocabulary';
import { authority, specificity, type Whereabouts } from '@/utils/rules/order';
import type { CustomRule, Effect } from '@/utils/rules/schema';
import { compilePlan } from './compile';
import { baseOf, commonPage, covers, meet } from './overlap';
import type { Policy } from './policy/types';
import { type SettingConflict, settingConflicts } from './setting-conflicts';
import { defaultSettings, type Settings } from './settings';

/**
 * Why one of two wins: it is the organisation's, or the person's own; it names the place more narrowly;
 * it is newer; or it names certain controls where the other speaks of all.
 */
export type Why = 'policy' | 'own' | 'narrower' | 'newer' | 'controls';

/** Another rule that speaks of the same. */
export interface RuleConflict {
  readonly kind: 'rule';
  readonly rule: CustomRule;
  /** Of what both speak. */
  readonly actions: readonly Action[];
  readonly isSame: boolean;
  /** Whether that is all of which this rule speaks. */
  readonly isAll: boolean;
  readonly wins: 'this' | 'other';
  readonly why: Why;
  /** Whether the other holds wherever this rule does; where not, it matters only in its own place. */
  readonly isEverywhere: boolean;
  /** The other one leaves nothing for this rule to do. */
  readonly isNever: boolean;
}

/** What the list asks for in the same place; a rule always wins over it. */
export interface ListConflict {
  readonly kind: 'list';
  readonly platform: { readonly id: string; readonly name: string };
  readonly effect: Effect;
  readonly actions: readonly Action[];
  readonly isSame: boolean;
}

export type Conflict = RuleConflict | ListConflict | SettingConflict;

interface ConflictInput {
  /** The rule as it would be saved. */
  readonly rule: CustomRule;
  readonly rules: readonly CustomRule[];
  readonly list: IndexedList;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly day: Day;
}

const isGeneral = ({ locators }: CustomRule) => locators.length === 0;

/** Whether both can hold on the same day, from `day` on. */
function areAtOnce(a: CustomRule, b: CustomRule, day: Day): boolean {
  const from =
    [a.from, b.from, day]
      .flatMap((each) => each ?? [])
      .toSorted()
      .at(-1) ?? day;
  return [a.until, b.until].every((until) => until === null || from <= until);
}

/** Of rules that name certain controls only those are known to mean the same that look for the same. */
function meanSameControls(a: CustomRule, b: CustomRule): boolean {
  if (isGeneral(a) || isGeneral(b)) return true;
  const looksFor = ({ locators }: CustomRule) =>
    locators.flatMap(({ labels, selector }) => [selector ?? '', ...labels]).filter(Boolean);
  return looksFor(a).some((each) => looksFor(b).includes(each));
}

/** Who wins on a page that both mean, and why. */
function judge(
  rule: CustomRule,
  other: CustomRule,
  page: Whereabouts,
): Pick<RuleConflict, 'why' | 'wins'> {
  if (isGeneral(rule) !== isGeneral(other))
    return { why: 'controls', wins: isGeneral(rule) ? 'other' : 'this' };
  const level = authority[rule.origin.kind] - authority[other.origin.kind];
  if (level !== 0) {
    const winner = level > 0 ? rule : other;
    return {
      why: winner.origin.kind === 'policy' ? 'policy' : 'own',
      wins: level > 0 ? 'this' : 'other',
    };
  }
  const narrower = (specificity(rule, page) ?? 0) - (specificity(other, page) ?? 0);
  if (narrower !== 0) return { why: 'narrower', wins: narrower > 0 ? 'this' : 'other' };
  return { why: 'newer', wins: rule.updatedAt >= other.updatedAt ? 'this' : 'other' };
}

function ruleConflict(other: CustomRule, { rule, list, day }: ConflictInput): RuleConflict[] {
  if (other.id === rule.id || !other.enabled || other.network !== rule.network) return [];
  const actions = rule.actions.filter((action) => other.actions.includes(action));
  const page = commonPage(rule.place, other.place, list);
  if (actions.length === 0 || !page) return [];
  if (!areAtOnce(rule, other, day) || !meanSameControls(rule, other)) return [];
  const { why, wins } = judge(rule, other, page);
  const isEverywhere = covers(other.place, rule.place, list);
  const outlasts =
    (other.from === null || other.from <= (rule.from ?? day)) &&
    (other.until === null || (rule.until !== null && rule.until <= other.until));
  const isAll = actions.length === rule.actions.length;
  const isNever =
    wins === 'other' && why !== 'controls' && isEverywhere && outlasts && isGeneral(other) && isAll;
  const isSame = other.effect === rule.effect;
  return [{ kind: 'rule', rule: other, actions, isAll, isSame, isEverywhere, isNever, why, wins }];
}

/** What the list asks for, platform by platform. */
function listConflicts({ rule, list, settings, day }: ConflictInput): ListConflict[] {
  // What names certain controls adds to the list, unless it takes them out of its hands.
  if (!isGeneral(rule) && rule.effect !== 'none') return [];
  const { place } = rule;
  const ids = [...list.platforms.keys()].filter((platform) =>
    meet(place, { kind: 'platform', platform }, list),
  );
  return ids.flatMap((id) => {
    const host = list.index.platforms[id]?.hosts.map(baseOf)[0] ?? 'host.invalid';
    const plan = compilePlan({
      day,
      list,
      recognised: id,
      rules: [],
      settings: { ...defaultSettings, removedEffect: settings.removedEffect },
      url: `https://${host}/`,
    });
    const said = plan.verdicts.filter(
      ({ action, effect, network }) =>
        network === rule.network && effect !== 'none' && rule.actions.includes(action),
    );
    const platform = { id, name: list.index.platforms[id]?.name ?? id };
    return [...Map.groupBy(said, ({ effect }) => effect)].map(([effect, verdicts]) => ({
      kind: 'list' as const,
      actions: allActions.filter((each) => verdicts.some(({ action }) => action === each)),
      effect,
      isSame: effect === rule.effect,
      platform,
    }));
  });
}

const weight = (conflict: Conflict) => {
  if (conflict.kind !== 'rule') return conflict.kind === 'setting' ? 1 : 3;
  if (conflict.isNever) return 0;
  return conflict.wins === 'other' ? 1 : 2;
};

/**
 * What else speaks of the same place, network and actions as a rule that is about to be saved: who wins
 * and why. What keeps the rule from acting comes first. Pure.
 */
export function conflictsOf(input: ConflictInput): Conflict[] {
  const rules = input.rules.flatMap((other) => ruleConflict(other, input));
  return [...rules, ...listConflicts(input), ...settingConflicts(input)].sort(
    (a, b) => weight(a) - weight(b),
  );
}
