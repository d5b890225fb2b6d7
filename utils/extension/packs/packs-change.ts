import { database } from '@/utils/extension/database';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { turnedOn } from '@/utils/rules/pack/checked';
import type { PackState } from '@/utils/rules/pack/kept-pack';
import { packTables, readCheck, readKept, rulesOfPack } from './read-packs';

const nothing = { put: [], remove: [] };

/** Switches the pack `pack` on or off, as the change `id`. `now` is in milliseconds. */
export async function switchPack(
  id: string,
  pack: string,
  state: PackState,
  now: number,
): Promise<void> {
  await database.transaction('rw', packTables(), async () => {
    const kept = await readKept(pack);
    if (!kept || kept.state === state) return;
    const put = [{ ...kept, state }];
    await changeRules({ id, kind: 'pack', ...nothing }, now, { put, remove: [] });
    const check = await readCheck(pack);
    if (check && state === 'on') await database.packChecks.put(turnedOn(check));
  });
}

/** Removes the pack `pack` with all its rules, as the change `id`. `now` is in milliseconds. */
export async function removePack(id: string, pack: string, now: number): Promise<void> {
  const remove = (await rulesOfPack(pack)).map((rule) => rule.id);
  await changeRules({ id, kind: 'pack', put: [], remove }, now, { put: [], remove: [pack] });
  await database.packChecks.delete(pack);
}
