import type { RuleChange } from './change';
import type { CustomRule } from './schema';

/** What the rules are after a change, newest first. */
export function applyChange(
  rules: readonly CustomRule[],
  { put, remove }: Pick<RuleChange, 'put' | 'remove'>,
): readonly CustomRule[] {
  const gone = new Set(remove);
  const changed = new Map(put.map((rule) => [rule.id, rule]));
  const kept = rules.flatMap((rule) => {
    if (gone.has(rule.id)) return [];
    const next = changed.get(rule.id) ?? rule;
    changed.delete(rule.id);
    return [next];
  });
  const all = [...kept, ...changed.values()];
  return changed.size === 0 ? all : all.sort((a, b) => b.createdAt - a.createdAt);
}
