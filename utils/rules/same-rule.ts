import type { CustomRule } from './schema';

const inOrder = (rule: CustomRule | null) =>
  rule && Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether two rules say the same, in whatever order their fields were written; `null` is no rule. */
export const sameRule = (a: CustomRule | null, b: CustomRule | null): boolean =>
  a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
