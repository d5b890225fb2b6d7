import { database } from '@/utils/extension/database';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';
import { needsLook } from '@/utils/rules/pack/needs-look';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import type { CustomRule } from '@/utils/rules/schema';

/** All that is written together when a pack changes. */
export const packTables = () => [
  database.rules,
  database.packs,
  database.ruleChanges,
  database.packChecks,
];

/** Ids of a pack's rules begin with it. */
const ownRules = (id: string) => database.rules.where('id').startsWith(`${id}/`);

const isWhole = ({ causes, networks, platforms }: KeptPack) =>
  [causes, networks, platforms].every(Array.isArray);

/** All packs that are kept; what this version cannot read stays stored, unused. */
export const readPacks = (): Promise<readonly KeptPack[]> =>
  database.packs.filter(isWhole).toArray();

/** The pack `id`, if it is kept. */
export const readKept = (id: string): Promise<KeptPack | undefined> => database.packs.get(id);

/** What is remembered of asking for the pack `id`. */
export const readCheck = async (id: string): Promise<PackCheck | null> =>
  (await database.packChecks.get(id)) ?? null;

/** The rules of the pack `id`. */
export const rulesOfPack = (id: string): Promise<CustomRule[]> =>
  ownRules(id)
    .filter(({ origin }) => origin.kind === 'pack' && origin.pack === id)
    .toArray();

/** All packs with their rules and what is remembered of them, by name. */
export async function readShownPacks(): Promise<readonly ShownPack[]> {
  const packs = await readPacks();
  const shown = packs.map(async (pack) => ({
    pack,
    check: await readCheck(pack.id),
    rules: await rulesOfPack(pack.id),
  }));
  return (await Promise.all(shown)).sort((a, b) => a.pack.name.localeCompare(b.pack.name));
}

/** The names of the packs that the person should look at. */
export async function readNeedy(): Promise<readonly string[]> {
  const checks = new Map((await database.packChecks.toArray()).map((check) => [check.id, check]));
  return (await readPacks())
    .filter((pack) => needsLook(pack, checks.get(pack.id) ?? null))
    .map(({ name }) => name);
}
