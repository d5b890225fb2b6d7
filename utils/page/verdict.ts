import type { Action } from '@/utils/availability/vocabulary';
import type { Plan, Reason } from '@/utils/plan/types';
import type { Effect } from '@/utils/rules/schema';

interface Judgement {
  readonly effect: Effect;
  readonly reason: Reason | null;
  /** The user's rules that had a say in it, also those that leave the unit alone. */
  readonly rules: readonly string[];
}

/**
 * The effect on a unit that stands for several actions of one network. It is hidden only when all
 * that is known of these actions says so; when some still work, it is warned about.
 */
export function judge(plan: Plan, network: string, actions: readonly Action[]): Judgement {
  const verdicts = plan.verdicts.filter(
    (verdict) => verdict.network === network && actions.includes(verdict.action),
  );
  const asking = verdicts.filter(({ effect }) => effect !== 'none');
  const [first] = asking;
  const rules = verdicts.flatMap(({ reason }) => (reason.kind === 'rule' ? reason.rule : []));
  if (!first) return { effect: 'none', reason: null, rules };
  const whole =
    asking.length === verdicts.length && asking.every(({ effect }) => effect === 'hide');
  return { effect: whole ? 'hide' : 'warn', reason: first.reason, rules };
}
