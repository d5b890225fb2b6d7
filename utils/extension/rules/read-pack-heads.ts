import { database } from '@/utils/extension/database';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';

/** What a rule says of the pack that it is from. */
export type PackHeading = Pick<KeptPack, 'id' | 'name' | 'source' | 'state'>;

/** All packs by their ids; what else they hold is let go at once. */
export async function readPackHeads(): Promise<ReadonlyMap<string, PackHeading>> {
  const heads = new Map<string, PackHeading>();
  await database.packs.each(
    ({ id, name, source, state }) => void heads.set(id, { id, name, source, state }),
  );
  return heads;
}
