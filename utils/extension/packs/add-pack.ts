import { database } from '@/utils/extension/database';
import { readAddress } from '@/utils/rules/pack/address';
import { ask, keepPack } from './bring-pack';
import type { AddReply } from './messages';
import { readKept, readPacks } from './read-packs';

/**
 * Asks for the pack at an address for the first time and keeps it, waiting for the person's word, as
 * the change `id`. Whatever goes wrong, nothing is kept.
 */
export async function addPack(id: string, typed: string): Promise<AddReply> {
  const address = readAddress(typed);
  if ('error' in address) return { kind: 'wrong', error: address.error };
  const { url } = address;
  const known = (await readPacks()).find(
    ({ source }) => source.kind === 'url' && source.url === url,
  );
  if (known) {
    // Asked again by a page that did not hear the first answer, it is the same change.
    const isAgain = (await database.ruleChanges.get(id)) !== undefined;
    return { kind: isAgain ? 'added' : 'there', id: known.id, name: known.name };
  }
  const asking = await ask(url, null, false);
  if (!('text' in asking))
    return asking.judged.kind === 'trouble' ? asking.judged : { kind: 'trouble', trouble: strange };
  const { pack } = asking.judged;
  const other = await readKept(pack.id);
  if (other) return { kind: 'id-taken', id: other.id, name: other.name };
  await keepPack(id, asking, { kept: null, url }, Date.now());
  return { kind: 'added', id: pack.id, name: pack.name };
}

/** An address that was never asked before cannot say that nothing has changed. */
const strange = { kind: 'failed', detail: '' } as const;
