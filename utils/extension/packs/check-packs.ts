import { database } from '@/utils/extension/database';
import { isOff } from '@/utils/extension/policy/feature-off';
import { standing, withAnswer } from '@/utils/rules/pack/checked';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';
import { nextAsk } from '@/utils/rules/pack/schedule';
import { ask, keepPack } from './bring-pack';
import { inTurn } from './in-turn';
import type { CheckReply } from './messages';
import { switchPack } from './packs-change';
import { readCheck, readKept, readPacks } from './read-packs';

const never = (id: string, { version }: KeptPack): PackCheck => ({
  checkedAt: 0,
  digest: '',
  etag: null,
  failures: 0,
  id,
  newest: version,
  offBecause: null,
  readBy: '',
  skipped: [],
  slowPages: [],
  strange: 0,
  trouble: null,
  update: null,
});

/** Asks for a newer version of the pack `id` and takes it if it is one; `insists`: also one that was taken back. */
export async function checkPack(id: string, insists: boolean): Promise<CheckReply> {
  const kept = await readKept(id);
  if (kept?.source.kind !== 'url') return { kind: 'gone' };
  const { url } = kept.source;
  // Two answers at once would both be held against what was there before either.
  return inTurn(url, () => checkAt(url, id, insists));
}

async function checkAt(url: string, id: string, insists: boolean): Promise<CheckReply> {
  const kept = await readKept(id);
  if (!kept) return { kind: 'gone' };
  const check = await readCheck(id);
  const asking = await ask(url, { pack: kept, check }, insists);
  const now = Date.now();
  // While it was asked for, the person may have removed it.
  const current = await readKept(id);
  if (current?.source.kind !== 'url' || current.source.url !== url) return { kind: 'gone' };
  if ('text' in asking) {
    const change = crypto.randomUUID();
    await keepPack(change, asking, { kept: current, url }, now);
    return { kind: 'updated', change, version: asking.judged.pack.version };
  }
  const { judged } = asking;
  // And pages may have been slow, or the person may have switched it on.
  const latest = standing(await readCheck(id), current.state);
  const after = withAnswer(latest ?? never(id, kept), judged, now);
  await database.packChecks.put(after);
  if (after.offBecause !== null && current.state === 'on')
    await switchPack(crypto.randomUUID(), id, 'off', now);
  return judged;
}

/** Asks for all packs that are due, one after the other; whether any of them changed. */
export async function checkDuePacks(now: number): Promise<boolean> {
  if (await isOff('teamPacks')) return false;
  let hasChanged = false;
  for (const pack of await readPacks()) {
    const due = nextAsk({ pack, check: await readCheck(pack.id) }, now);
    if (due === null || due > now) continue;
    const before = await readKept(pack.id);
    await checkPack(pack.id, false);
    const after = await readKept(pack.id);
    if (before?.fetchedAt !== after?.fetchedAt || before?.state !== after?.state) hasChanged = true;
  }
  return hasChanged;
}
