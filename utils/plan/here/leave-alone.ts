import { type CustomRule, isHostPattern } from '@/utils/rules/schema';
import type { HereUnit } from './here';
import type { Why } from './why';

/** What a new rule is called, and when it is made: milliseconds since 1970. */
interface Identity {
  readonly id: string;
  readonly now: number;
}

type Place = CustomRule['place'];

const leaving = (
  { actions, network }: HereUnit,
  place: Place,
  locators: CustomRule['locators'],
  { id, now }: Identity,
): CustomRule => ({
  actions: [...actions],
  client: '',
  createdAt: now,
  effect: 'none',
  enabled: true,
  from: null,
  id,
  locators,
  network,
  note: '',
  origin: { kind: 'own' },
  place,
  until: null,
  updatedAt: now,
});

/** What the organisation says stays; what has another reason than the list or a rule is no rule's matter. */
const isFixed = (why: Why) =>
  why.kind === 'other' ||
  why.kind === 'gone' ||
  (why.kind === 'rule' && (why.from?.kind === 'policy' || why.rule === null));

/** The rule that leaves what `unit` stands for alone on `host`; `null` where no rule can. */
export function leavingHere(
  unit: HereUnit,
  why: Why,
  host: string,
  identity: Identity,
): CustomRule | null {
  if (isFixed(why) || unit.actions.length === 0 || !isHostPattern(host)) return null;
  const locators = why.kind === 'rule' ? (why.rule?.locators ?? []) : [];
  return leaving(unit, { kind: 'host', host }, locators, identity);
}

/**
 * The rule that ends it everywhere: the rule that asks for it, switched off; against a statement of
 * the list one that leaves it alone on the whole platform. `null` where no rule can.
 */
export function leavingEverywhere(unit: HereUnit, why: Why, identity: Identity): CustomRule | null {
  if (isFixed(why)) return null;
  if (why.kind === 'rule')
    return why.rule && { ...why.rule, enabled: false, updatedAt: identity.now };
  if (unit.reason.kind !== 'statement' || unit.actions.length === 0) return null;
  return leaving(unit, { kind: 'platform', platform: unit.reason.platform }, [], identity);
}
