import { isFeatureOff } from '@/utils/plan/policy/effective';
import { mayNotChange } from '@/utils/plan/policy/rules';
import type { Feature } from '@/utils/plan/policy-keys';
import type { ChangeKind } from '@/utils/rules/change';
import { readPolicy } from './policy-store';

/** Whether the organisation has switched a feature off. */
export const isOff = async (feature: Feature): Promise<boolean> =>
  isFeatureOff((await readPolicy()).policy, feature);

/** Whether the organisation keeps the person from such a change. */
export const isLockedFor = async (kind: ChangeKind): Promise<boolean> =>
  mayNotChange((await readPolicy()).policy, kind);

/** Fails where the organisation has switched a feature off. */
export async function refuseWhereOff(feature: Feature): Promise<void> {
  if (await isOff(feature)) throw new Error('switched off by the organisation');
}

/** Fails where the organisation keeps the person from such a change. */
export async function refuseWhereLocked(kind: ChangeKind): Promise<void> {
  if (await isLockedFor(kind)) throw new Error('locked by the organisation');
}
