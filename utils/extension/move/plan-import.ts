import { planSettings, type SettingDifference } from '@/utils/plan/backup/settings-plan';
import type { Settings } from '@/utils/plan/settings';
import {
  type ImportMode,
  ownRules,
  planRules,
  type RulePlan,
} from '@/utils/rules/import/plan-rules';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import { packRules } from '@/utils/rules/pack/pack-rules';
import type { Pack } from '@/utils/rules/pack/schema';
import type { CustomRule, FileRule } from '@/utils/rules/schema';
import { type MoveChange, noChange } from './move-change';
import type { BackupParts, MovedFile } from './parts';

/** What a person brings in: a rule pack, a backup, or rules of a table. */
export type Incoming =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'backup'; readonly file: MovedFile }
  | { readonly kind: 'table'; readonly rules: readonly FileRule[] };

/** What is kept here. */
export interface Here {
  readonly rules: readonly CustomRule[];
  readonly packs: readonly KeptPack[];
  /** What the person has set, and what of it the organisation lets nobody change. */
  readonly settings: Settings;
  readonly isLocked: (name: string) => boolean;
}

/** One pack that would be added, brought to another version, or removed. */
interface PackDifference {
  readonly id: string;
  readonly name: string;
  /** Versions; `null` where there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** All that an import would change, and the change that does it. */
export interface ImportPlan {
  readonly rules: RulePlan;
  readonly packs: readonly PackDifference[];
  readonly settings: readonly SettingDifference[];
  /** Sites that the file's owner allowed, which only the person can allow here. */
  readonly allowed: readonly string[];
  /** Packs of the file that come from an address here: those bring themselves up to date. */
  readonly fromAddress: readonly string[];
  readonly change: MoveChange;
}

interface PackPlan {
  readonly rules: RulePlan;
  readonly kept: KeptPack | null;
  readonly difference: PackDifference | null;
}

const nothing: RulePlan = { added: [], changed: [], removed: [], same: 0 };

const isOf = (id: string) => (rule: CustomRule) =>
  rule.origin.kind === 'pack' && rule.origin.pack === id;

const together = (plans: readonly RulePlan[]): RulePlan => ({
  added: plans.flatMap(({ added }) => added),
  changed: plans.flatMap(({ changed }) => changed),
  removed: plans.flatMap(({ removed }) => removed),
  same: plans.reduce((sum, { same }) => sum + same, 0),
});

const isChange = ({ added, changed, removed }: RulePlan) =>
  added.length + changed.length + removed.length > 0;

const contentOf = ({ causes, name, networks, platforms, version }: Pack | KeptPack) =>
  JSON.stringify([causes, name, networks, platforms, version]);

/** A pack waits for the person's word whenever something in it is new. */
function planPack(pack: Pack, here: Here, mode: ImportMode, now: number): PackPlan {
  const known = here.packs.find(({ id }) => id === pack.id);
  const kept = here.rules.filter(isOf(pack.id));
  const rules = planRules(kept, packRules(pack, 'pack', now), mode);
  const isNew = !known || contentOf(known) !== contentOf(pack) || isChange(rules);
  if (!isNew) return { difference: null, kept: null, rules };
  const { rules: _, ...content } = pack;
  return {
    difference: {
      after: pack.version,
      before: known?.version ?? null,
      id: pack.id,
      name: pack.name,
    },
    kept: {
      ...content,
      addedAt: known?.addedAt ?? now,
      fetchedAt: now,
      source: { kind: 'file' },
      state: 'waiting',
    },
    rules,
  };
}

const removedPack = ({ id, name, version }: KeptPack): PackDifference => ({
  after: null,
  before: version,
  id,
  name,
});

/** A file's own rules are off until the person has confirmed them. */
const off = (rule: CustomRule): CustomRule => ({ ...rule, enabled: false });

const putOf = ({ added, changed }: RulePlan): CustomRule[] => [
  ...added,
  ...changed.map(({ after }) => after),
];

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

interface Given {
  readonly own: readonly FileRule[] | null;
  readonly packs: readonly Pack[];
  readonly others: BackupParts;
}

const partsOf = (incoming: Incoming): Given => {
  switch (incoming.kind) {
    case 'pack':
      return { own: null, packs: [incoming.pack], others: {} };
    case 'table':
      return { own: incoming.rules, packs: [], others: {} };
    case 'backup': {
      const { others, pack, packs } = incoming.file;
      return { own: pack.rules, packs, others };
    }
  }
};

/** What bringing `incoming` in would change of what is `here`; `now` is in milliseconds. */
export function planImport(
  incoming: Incoming,
  here: Here,
  { mode, now }: { readonly mode: ImportMode; readonly now: number },
): ImportPlan {
  const { own, others, packs: given } = partsOf(incoming);
  const isFromAddress = ({ id }: { readonly id: string }) =>
    here.packs.some((pack) => pack.id === id && pack.source.kind === 'url');
  const packs = given
    .filter((pack) => !isFromAddress(pack))
    .map((pack) => planPack(pack, here, mode, now));
  const gone =
    incoming.kind === 'backup' && mode === 'replace'
      ? here.packs.filter(
          ({ id, source }) => source.kind === 'file' && !given.some((pack) => pack.id === id),
        )
      : [];
  const ownHere = here.rules.filter(({ origin }) => origin.kind === 'own');
  const ownPlan = own ? planRules(ownHere, ownRules(own, now), mode) : nothing;
  const packPlans = packs.map(({ rules }) => rules);
  const ofGone = here.rules.filter((rule) => gone.some(({ id }) => isOf(id)(rule)));
  const rules = together([ownPlan, ...packPlans, { ...nothing, removed: ofGone }]);
  const settings = planSettings(here.settings, others, mode).filter(
    ({ name }) => !here.isLocked(name),
  );
  const ownPut = putOf(ownPlan);
  return {
    allowed: others.sites?.allowed ?? [],
    change: noChange({
      kind: 'import',
      packs: { put: packs.flatMap(({ kept }) => kept ?? []), remove: idsOf(gone) },
      put: [...ownPut.map(off), ...packPlans.flatMap(putOf)],
      remove: idsOf(rules.removed),
      settings:
        settings.length === 0
          ? null
          : Object.fromEntries(settings.map(({ name, after }) => [name, after])),
      waiting: idsOf(ownPut.filter(({ enabled }) => enabled)),
    }),
    fromAddress: given.filter(isFromAddress).map(({ name }) => name),
    packs: [...packs.flatMap(({ difference }) => difference ?? []), ...gone.map(removedPack)],
    rules,
    settings,
  };
}
