import type { Action } from '@/utils/availability/vocabulary';
import type { Plan, Reason } from '@/utils/plan/types';
import type { Effect } from '@/utils/rules/schema';

/**
 * The effect on a unit that stands for several actions of one network. It is hidden only when all
 * that is known of these actions says so; when some still work, it is warned about.
 */
export function judge(
  plan: Plan,
  network: string,
  actions: readonly Action[],
): { readonly effect: Effect; readonly reason: Reason | null } {
  const verdicts = plan.verdicts.filter(
    (verdict) => verdict.network === network && actions.includes(verdict.action),
  );
  const asking = verdicts.filter(({ effect }) => effect !== 'none');
  const [first] = asking;
  if (!first) return { effect: 'none', reason: null };
  const whole =
    asking.length === verdicts.length && asking.every(({ effect }) => effect === 'hide');
  return { effect: whole ? 'hide' : 'warn', reason: first.reason };
}
