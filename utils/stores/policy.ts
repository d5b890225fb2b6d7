import { createStore } from 'zustand/vanilla';
import { database } from '@/utils/extension/database';
import { onChanged } from '@/utils/extension/own-pages';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import { readRules } from '@/utils/extension/rules/read-rules';
import { lockedIn } from '@/utils/plan/policy/effective';
import { unknownIds } from '@/utils/plan/policy/rules';
import { nothingSaid, type PolicyReading } from '@/utils/plan/policy/types';
import type { LockName } from '@/utils/plan/policy-keys';

/** What the organisation says, for own pages. */
export interface PolicyState {
  readonly reading: PolicyReading;
  /** What the person cannot change. */
  readonly locks: ReadonlySet<LockName>;
  /** Ids that the policy names and nothing here bears. */
  readonly unknown: readonly string[];
}

/** The state behind all that the organisation has set. */
export function createPolicy() {
  const store = createStore<PolicyState>(() => ({
    reading: nothingSaid,
    locks: new Set(),
    unknown: [],
  }));
  const load = async () => {
    const reading = await readPolicy();
    store.setState({ reading, locks: lockedIn(reading.policy) });
    if (reading.keys.length === 0) return;
    const [packs, rules] = await Promise.all([database.packs.toArray(), readRules()]);
    const known = { packs: packs.map(({ id }) => id), rules: rules.map(({ id }) => id) };
    store.setState({ unknown: unknownIds(reading.policy, known) });
  };
  const reload = () => void load().catch(() => undefined);
  return {
    store,
    /** Reads it, and again at each change until the returned undo is called. */
    start: () => {
      reload();
      return onChanged(reload);
    },
  };
}
