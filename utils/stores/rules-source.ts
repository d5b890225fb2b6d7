import { watchDatabase } from '@/utils/extension/database';
import { createRulesReader } from '@/utils/extension/rules/rules-reader';
import { send } from '@/utils/extension/send';
import { applyChange } from '@/utils/rules/apply-change';
import type { RuleChange } from '@/utils/rules/change';
import { sameRow } from '@/utils/rules/same-row';
import type { CustomRule } from '@/utils/rules/schema';

interface Hearing {
  readonly onRules: (rules: readonly CustomRule[]) => void;
  readonly onFail: () => void;
}

/** Whether the rules are as a change leaves them. */
function holds({ put, remove }: RuleChange, rules: readonly CustomRule[]): boolean {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return (
    put.every((rule) => sameRow(known.get(rule.id) ?? null, rule)) &&
    !remove.some((id) => known.has(id))
  );
}

/** The rules as they are kept, with the changes on top that are still on their way to the worker. */
export function createRulesSource({ onRules, onFail }: Hearing) {
  const read = createRulesReader();
  let stored: readonly CustomRule[] | null = null;
  let pending: readonly RuleChange[] = [];

  const show = () => {
    if (stored !== null) onRules(pending.reduce(applyChange, stored));
  };
  const take = (rules: readonly CustomRule[]) => {
    stored = rules;
    show();
  };

  return {
    /** Tells the rules now and at each change, until the returned undo is called. */
    start: () => watchDatabase(read, take, onFail),
    /** Shows a change at once and has it made; false, and the rules are as before, where that fails. */
    change: async (change: RuleChange): Promise<boolean> => {
      pending = [...pending, change];
      show();
      const done = await send('changeRules', change).then(
        () => true,
        () => false,
      );
      // What is kept may be told only later: until then the change must not seem to have gone.
      const isTold = !done || (stored !== null && holds(change, stored));
      const fresh = isTold ? null : await read().catch(() => null);
      pending = pending.filter((other) => other !== change);
      if (fresh) take(fresh);
      else show();
      return done;
    },
  };
}
