import { type Summary, summarize } from '@/utils/plan/summary';
import type { Plan, RuleSource, Verdict } from '@/utils/plan/types';
import type { CustomRule } from '@/utils/rules/schema';
import type { HereFrame, HereUnit } from './here';

/** Why something is guarded, as far as that can be told now. */
export type Why =
  | { readonly kind: 'statement'; readonly summary: Summary }
  /** A statement that the plan does not hold any more. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'rule';
      /** `null` where it is not kept here: it was deleted, or the organisation holds it. */
      readonly rule: CustomRule | null;
      readonly note: string;
      readonly from: RuleSource | null;
      /** What looking for it took on this page, in milliseconds; `null` where it says nothing of where to look. */
      readonly ms: number | null;
    }
  | { readonly kind: 'other' };

function summaryOf(plan: Plan, { actions, network, reason }: HereUnit): Summary | null {
  const isIt = (verdict: Verdict) =>
    reason.kind === 'statement' &&
    verdict.reason.kind === 'statement' &&
    verdict.reason.statement === reason.statement;
  const summary = summarize(plan, network, actions);
  if (!summary || isIt(summary.verdict)) return summary;
  const own = plan.verdicts.filter((verdict) => verdict.network === network && isIt(verdict));
  const [verdict] = own;
  return verdict
    ? { ...summary, verdict, actions: own.map(({ action }) => action), only: [] }
    : null;
}

/** Explains one unit by the plan of its frame and by the rules that are kept. */
export function whyOf(
  unit: HereUnit,
  { costs, plan }: Pick<HereFrame, 'costs' | 'plan'>,
  rules: readonly CustomRule[],
): Why {
  const { reason } = unit;
  if (reason.kind === 'statement') {
    const summary = summaryOf(plan, unit);
    return summary ? { kind: 'statement', summary } : { kind: 'gone' };
  }
  if (reason.kind !== 'rule') return { kind: 'other' };
  const rule = rules.find(({ id }) => id === reason.rule) ?? null;
  const looked = plan.ruleLocators.some((locator) => locator.rule === reason.rule);
  const ms = looked ? (costs.find((cost) => cost.rule === reason.rule)?.ms ?? null) : null;
  return { kind: 'rule', from: reason.from ?? null, ms, note: reason.note, rule };
}
