import { watchDatabase } from '@/utils/extension/database';
import { readRules } from '@/utils/extension/rules/read-rules';
import { send } from '@/utils/extension/send';
import { applyChange } from '@/utils/rules/apply-change';
import type { RuleChange } from '@/utils/rules/change';
import { keepSame } from '@/utils/rules/keep-same';
import type { CustomRule } from '@/utils/rules/schema';

interface Hearing {
  readonly onRules: (rules: readonly CustomRule[]) => void;
  readonly onFail: () => void;
}

/** The rules as they are kept, with the changes on top that are still on their way to the worker. */
export function createRulesSource({ onRules, onFail }: Hearing) {
  let stored: readonly CustomRule[] | null = null;
  let shown: readonly CustomRule[] = [];
  let pending: readonly RuleChange[] = [];

  const show = () => {
    if (stored === null) return;
    shown = keepSame(shown, pending.reduce(applyChange, stored));
    onRules(shown);
  };
  const take = (rules: readonly CustomRule[]) => {
    stored = rules;
    show();
  };

  return {
    /** Tells the rules now and at each change, until the returned undo is called. */
    start: () => watchDatabase(readRules, take, onFail),
    /** Shows a change at once and has it made; false, and the rules are as before, where that fails. */
    change: async (change: RuleChange): Promise<boolean> => {
      pending = [...pending, change];
      show();
      const done = await send('changeRules', change).then(
        () => true,
        () => false,
      );
      // What is kept may be told only later: until then the change must not seem to have gone.
      const fresh = done ? await readRules().catch(() => null) : null;
      pending = pending.filter((other) => other !== change);
      if (fresh) take(fresh);
      else show();
      return done;
    },
  };
}
