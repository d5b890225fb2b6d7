import type { CustomRule } from './schema';

/** A copy of `rule` that is the person's own; `now` in milliseconds since 1970. */
export const copyOf = (
  rule: CustomRule,
  { id, now }: { readonly id: string; readonly now: number },
): CustomRule => ({ ...rule, createdAt: now, id, origin: { kind: 'own' }, updatedAt: now });

/** The same rule as the newest of all: of those that mean the same place it wins. */
export const putFirst = (
  rule: CustomRule,
  rules: readonly CustomRule[],
  now: number,
): CustomRule => ({
  ...rule,
  // Rules from files may be dated ahead.
  updatedAt: rules.reduce((latest, other) => Math.max(latest, other.updatedAt + 1), now),
});
