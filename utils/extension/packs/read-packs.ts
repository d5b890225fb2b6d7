import { database } from '@/utils/extension/database';
import { isWholeCheck, isWholePack } from '@/utils/extension/whole-rows';
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

/** All packs that are kept; what this version cannot read stays stored, unused. */
export const readPacks = (): Promise<readonly KeptPack[]> =>
  database.packs.toArray().then((packs) => packs.filter(isWholePack));

/** The pack `id`, if it is kept and can be read. */
export async function readKept(id: string): Promise<KeptPack | undefined> {
  const pack = await database.packs.get(id);
  return pack && isWholePack(pack) ? pack : undefined;
}

/** What is remembered of asking for the pack `id`. */
export async function readCheck(id: string): Promise<PackCheck | null> {
  const check = await database.packChecks.get(id);
  return check && isWholeCheck(check) ? check : null;
}

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
  const whole = (await database.packChecks.toArray()).filter(isWholeCheck);
  const checks = new Map(whole.map((check) => [check.id, check]));
  return (await readPacks())
    .filter((pack) => needsLook(pack, checks.get(pack.id) ?? null))
    .map(({ name }) => name);
}
