import type { CustomRule } from '@/utils/rules/schema';
import type { Reason, RuleLocator, RuleSource, UnitReason } from './types';

/** What packs are called, by their ids. */
export type PackNames = ReadonlyMap<string, string>;

/** Whose rule it is, where it is not the person's own. */
export function sourceOf(
  { origin }: Pick<CustomRule, 'origin'>,
  names: PackNames,
): { from?: RuleSource } {
  if (origin.kind === 'own') return {};
  return { from: { kind: origin.kind, name: names.get(origin.pack) ?? origin.pack } };
}

/** The reason of what a rule asks for. */
export const reasonOf = (
  rule: Pick<CustomRule, 'id' | 'note' | 'origin'>,
  names: PackNames,
): Reason => ({ kind: 'rule', rule: rule.id, note: rule.note, ...sourceOf(rule, names) });

/** The reason of what one way to find a rule's controls has found. */
export const reasonOfLocator = ({
  from,
  isVisit,
  note,
  rule,
}: Pick<RuleLocator, 'from' | 'isVisit' | 'note' | 'rule'>): UnitReason =>
  isVisit ? { kind: 'visit' } : { kind: 'rule', rule, note, ...(from && { from }) };
