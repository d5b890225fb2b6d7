import { database } from '@/utils/extension/database';
import type { CustomRule } from '@/utils/rules/schema';
import { type MoveChange, noChange } from './move-change';

/** The import that was made last, as long as it stands. */
export interface LastImport {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** How many rules it added, changed and removed. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** How many drafts and lines of the log it added. */
  readonly drafts: number;
  readonly log: number;
  readonly hasSettings: boolean;
  /** How many of its rules wait for the person's word. */
  readonly waiting: number;
}

const lastChange = () =>
  database.ruleChanges
    .orderBy('at')
    .reverse()
    .filter(({ kind }) => kind === 'import')
    .first();

async function waitingPacks(ids: readonly string[]) {
  const packs = await database.packs.bulkGet([...ids]);
  return packs.filter((pack) => pack?.state === 'waiting').filter((pack) => pack !== undefined);
}

async function waitingRules(ids: readonly string[]): Promise<CustomRule[]> {
  const rules = await database.rules.bulkGet([...ids]);
  return rules.filter((rule) => rule !== undefined).filter(({ enabled }) => !enabled);
}

/** The rules of a pack. */
export const rulesOf = (pack: string) => database.rules.where('id').startsWith(`${pack}/`);

/** Reads which import was made last; `null` when there is none that stands. */
export async function readLastImport(): Promise<LastImport | null> {
  const made = await lastChange();
  if (!made || made.undoneBy !== null) return null;
  const { at, beside, id, packs = [], rules } = made;
  const [own, waiting] = await Promise.all([
    waitingRules(beside?.waiting ?? []),
    waitingPacks(packs.map((pack) => pack.id)),
  ]);
  const counts = await Promise.all(waiting.map((pack) => rulesOf(pack.id).count()));
  return {
    added: rules.filter(({ before }) => before === null).length,
    at,
    changed: rules.filter(({ before, after }) => before !== null && after !== null).length,
    drafts: beside?.added.drafts.length ?? 0,
    hasSettings: (beside?.settings ?? null) !== null,
    id,
    log: beside?.added.log.length ?? 0,
    removed: rules.filter(({ after }) => after === null).length,
    waiting: own.length + counts.reduce((sum, count) => sum + count, 0),
  };
}

const confirmationsOf = (id: string) => database.ruleChanges.where('id').startsWith(`${id}+`);

/** The change that lets all that waits of the import `id` act; `now` is in milliseconds. */
export async function confirmationOf(id: string, now: number): Promise<MoveChange> {
  const made = await database.ruleChanges.get(id);
  const [rules, packs] = await Promise.all([
    waitingRules(made?.beside?.waiting ?? []),
    waitingPacks((made?.packs ?? []).map((pack) => pack.id)),
  ]);
  return noChange({
    id: `${id}+${await confirmationsOf(id).count()}`,
    kind: 'enable',
    packs: { put: packs.map((pack) => ({ ...pack, state: 'on' })), remove: [] },
    put: rules.map((rule) => ({ ...rule, enabled: true, updatedAt: now })),
  });
}

/** The changes to take back for the import `id` to be as if it had never been, in that order. */
export async function changesToUndo(id: string): Promise<string[]> {
  const confirmations = await confirmationsOf(id).sortBy('at');
  const standing = confirmations.filter(({ undoneBy }) => undoneBy === null);
  return [...standing.map((change) => change.id).reverse(), id];
}
