import { browser } from 'wxt/browser';
import { database } from '@/utils/extension/database';
import { ownVersion } from '@/utils/extension/language';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { originOf } from '@/utils/rules/pack/address';
import type { Judgement } from '@/utils/rules/pack/judge';
import { judge, type KnownPack } from '@/utils/rules/pack/judge';
import type { KeptPack, PackCheck, PackUpdate } from '@/utils/rules/pack/kept-pack';
import { nextVersion } from '@/utils/rules/pack/next-version';
import { compareVersions } from '@/utils/rules/pack/versions';
import { type Fetched, fetchPack } from './fetch-pack';
import { packTables, readCheck, rulesOfPack } from './read-packs';

/** More of what was skipped is not remembered. */
const MOST_SKIPPED = 20;

type Text = Extract<Fetched, { kind: 'text' }>;

/** What an address has answered with, and what is made of it. */
export type Asking =
  | { readonly judged: Extract<Judgement, { kind: 'new' }>; readonly text: Text }
  | { readonly judged: Exclude<Judgement, { kind: 'new' }> };

/** Whether the browser lets us ask `url`. */
const mayAsk = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(url)] });

/** Asks `url` for a pack and judges the answer; without the permission nothing is asked. */
export async function ask(
  url: string,
  known: (KnownPack & { readonly check: PackCheck | null }) | null,
  insists: boolean,
): Promise<Asking> {
  if (!(await mayAsk(url)))
    return { judged: { kind: 'trouble', trouble: { kind: 'not-allowed', detail: '' } } };
  const reader = ownVersion();
  const check = known?.check ?? null;
  // Another reader may understand more of a text that has not changed.
  const etag = check?.readBy === reader && !insists ? check.etag : null;
  const fetched = await fetchPack(url, { etag });
  if (fetched.kind === 'trouble') return { judged: fetched };
  if (fetched.kind === 'unchanged') return { judged: { kind: 'same' } };
  const judged = judge(fetched, { known, reader, insists });
  return judged.kind === 'new' ? { judged, text: fetched } : { judged };
}

const checkAfter = (
  { judged: { pack, skipped }, text }: Extract<Asking, { text: Text }>,
  check: PackCheck | null,
  { now, update }: { now: number; update: PackUpdate | null },
): PackCheck => ({
  checkedAt: now,
  digest: text.digest,
  etag: text.etag,
  failures: 0,
  id: pack.id,
  newest: check && compareVersions(check.newest, pack.version) > 0 ? check.newest : pack.version,
  offBecause: check?.offBecause ?? null,
  readBy: ownVersion(),
  skipped: skipped.slice(0, MOST_SKIPPED),
  slowPages: [],
  strange: 0,
  trouble: null,
  update: update ?? check?.update ?? null,
});

/** Keeps what was brought, pack and rules as a whole, as the change `id`. `now` is in milliseconds. */
export async function keepPack(
  id: string,
  asking: Extract<Asking, { text: Text }>,
  { kept, url }: { kept: KeptPack | null; url: string },
  now: number,
): Promise<void> {
  const { pack } = asking.judged;
  await database.transaction('rw', packTables(), async () => {
    const known = kept && { pack: kept, rules: await rulesOfPack(kept.id) };
    const source = { kind: 'url', url } as const;
    const next = nextVersion(pack, { kept: known, now, source });
    const change = { id, kind: 'pack' as const, put: [...next.rules], remove: [...next.gone] };
    await changeRules(change, now, { put: [next.pack], remove: [] });
    const { added, changed } = next;
    const update = kept &&
      kept.version !== pack.version && {
        ...{ added, change: id, changed, removed: next.gone.length },
        ...{ from: kept.version, to: pack.version },
      };
    const check = await readCheck(pack.id);
    await database.packChecks.put(checkAfter(asking, check, { now, update: update || null }));
  });
}
