import type { FrameReport } from '@/utils/extension/frame-report';
import { cachedPlan } from '@/utils/extension/kept-plan';
import { planFor } from '@/utils/extension/plans';
import type { Plan } from '@/utils/plan/types';

function rulesIn({ ruleLocators, verdicts }: Plan): ReadonlySet<string> {
  const reasons = verdicts.flatMap(({ reason }) => (reason.kind === 'rule' ? [reason.rule] : []));
  return new Set([...ruleLocators.map(({ rule }) => rule), ...reasons]);
}

const namesNone = ({ costly, matched = [], units }: FrameReport) =>
  costly.length + matched.length === 0 && units.every(({ reason }) => reason.kind !== 'rule');

/**
 * A report without what it says of rules that do not hold on `host`: a page could otherwise let a rule, and
 * in the end a whole pack, look as if it cost too much elsewhere.
 */
export async function ofOwnRules(report: FrameReport, host: string): Promise<FrameReport> {
  if (namesNone(report)) return report;
  const plan = (await cachedPlan(host)) ?? (await planFor(host).catch(() => null));
  const own = plan ? rulesIn(plan) : new Set<string>();
  return {
    ...report,
    costly: report.costly.filter(({ rule }) => own.has(rule)),
    matched: (report.matched ?? []).filter((rule) => own.has(rule)),
    units: report.units.filter(({ reason }) => reason.kind !== 'rule' || own.has(reason.rule)),
  };
}
