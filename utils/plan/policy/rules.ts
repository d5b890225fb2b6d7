import type { PackContent } from '@/utils/plan/with-packs';
import type { ChangeKind } from '@/utils/rules/change';
import { countedRules } from '@/utils/rules/pack/counted';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import { packRules } from '@/utils/rules/pack/pack-rules';
import type { CustomRule } from '@/utils/rules/schema';
import { isFeatureOff, lockedIn } from './effective';
import { idsIn, isOn, parted } from './list';
import type { Policy } from './types';

/** The rules that an organisation has set by its packs. */
export const policyRules = ({ packs }: Pick<Policy, 'packs'>): CustomRule[] =>
  packs.flatMap((pack) => packRules(pack, 'policy', 0));

/** The packs that say something of the list: those of the organisation, and of others those that are on. */
export const packsOnUnder = (policy: Policy, packs: readonly KeptPack[]): PackContent[] => [
  ...policy.packs.map((pack) => ({ ...pack, isSet: true })),
  ...packsUnder(policy, packs).filter(
    ({ id, state }) => state === 'on' && isOn(policy.enabledPacks, id),
  ),
];

/** The packs of a person that may count: without team packs only those from files. */
const packsUnder = <T extends Pick<KeptPack, 'source'>>(
  policy: Policy,
  packs: readonly T[],
): readonly T[] =>
  isFeatureOff(policy, 'teamPacks') ? packs.filter(({ source }) => source.kind !== 'url') : packs;

/** What the packs of an organisation are called, by their ids. */
export const policyPackNames = ({ packs }: Pick<Policy, 'packs'>): [string, string][] =>
  packs.map(({ id, name }) => [id, name]);

/** Whether an organisation has switched a rule off; a rule of the person's own only as a whole pack. */
function isDisabled({ disabledRules, enabledPacks }: Policy, { id, origin }: CustomRule): boolean {
  if (origin.kind === 'own') return false;
  if (origin.kind === 'pack' && !isOn(enabledPacks, origin.pack)) return true;
  const last = disabledRules.findLast((change) => [id, '*'].includes(parted(change).id));
  return last !== undefined && parted(last).sign === '+';
}

/** The rules that count: those of the organisation and, as far as it lets them, all others. */
export const rulesUnder = (policy: Policy, others: readonly CustomRule[]): CustomRule[] =>
  [...policyRules(policy), ...others].filter((rule) => !isDisabled(policy, rule));

/** Of all `rules` those that count, with those of the organisation; of packs only while they are on. */
export const rulesThatCount = (
  policy: Policy,
  rules: readonly CustomRule[],
  packs: readonly Pick<KeptPack, 'id' | 'source' | 'state'>[],
): CustomRule[] => rulesUnder(policy, countedRules(rules, packsUnder(policy, packs)));

/** The ids in a policy that mean nothing here; they do no harm, and may be of another version. */
export function unknownIds(
  policy: Policy,
  known: { readonly packs: readonly string[]; readonly rules: readonly string[] },
): string[] {
  const rules = [...known.rules, ...policyRules(policy).map(({ id }) => id)];
  return [
    ...idsIn(policy.enabledPacks).filter((id) => !known.packs.includes(id)),
    ...idsIn(policy.disabledRules).filter((id) => !rules.includes(id)),
  ];
}

/** Whether an organisation keeps a person from such a change of rules. */
export function mayNotChange(policy: Policy, kind: ChangeKind): boolean {
  const locked = lockedIn(policy);
  switch (kind) {
    case 'pack':
      return policy.off.includes('teamPacks');
    case 'import':
      return locked.has('import') || locked.has('ownRules');
    case 'sync':
      return locked.has('sync') || locked.has('ownRules');
    case 'save':
    case 'delete':
    case 'duplicate':
    case 'enable':
    case 'order':
    case 'restore':
    case 'undo':
      return locked.has('ownRules');
  }
}
