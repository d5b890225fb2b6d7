import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Collected, CollectedSchema } from '@/utils/drafts/collected';
import { openOptionsOnce } from '@/utils/extension/own-pages';
import { isOff } from '@/utils/extension/policy/feature-off';
import type { PageSender } from '@/utils/extension/sender';
import { sessionUnder } from '@/utils/extension/session';
import type { CollectReply } from '@/utils/plan/collect-handle';

const PREFIX = 'collected:';
/** Collections of so many hosts are kept, until the browser is closed. */
const MOST_HOSTS = 3;

const KeptSchema = v.strictObject({
  ...CollectedSchema.entries,
  /** In milliseconds since 1970. */
  at: v.number(),
  /** Whether they have been shown. */
  isShown: v.boolean(),
});
type Kept = v.InferOutput<typeof KeptSchema>;

async function allKept(): Promise<(Kept & { readonly key: string })[]> {
  return Object.entries(await sessionUnder(PREFIX)).flatMap(([key, value]) => {
    const parsed = v.safeParse(KeptSchema, value);
    return parsed.success ? [{ ...parsed.output, key }] : [];
  });
}

/** Writes one collection and forgets the oldest ones; false where there is no room. */
async function keep(key: string, kept: Kept): Promise<boolean> {
  const others = (await allKept()).filter((each) => each.key !== key);
  const old = others.sort((a, b) => b.at - a.at).slice(MOST_HOSTS - 1);
  await browser.storage.session.remove(old.map((each) => each.key));
  return browser.storage.session.set({ [key]: kept }).then(
    () => true,
    () => false,
  );
}

/**
 * Keeps what was read on a page of the sender's host in memory, and shows it in the options page; nothing
 * is added to the queue before the person says so. `now` in milliseconds since 1970.
 */
export async function showCollected(
  collected: Collected,
  { host, isPrivate }: Pick<PageSender, 'host' | 'isPrivate'>,
  now: number,
): Promise<Exclude<CollectReply, 'unreachable'>> {
  if (await isOff('queue')) return 'off';
  if (isPrivate) return 'private';
  const key = `${PREFIX}${host}`;
  const known = (await allKept()).find((each) => each.key === key);
  if (known?.id === collected.id && known.isShown) return 'opened';
  const kept = { ...collected, at: now, isShown: false };
  if (!(await keep(key, kept))) return 'full';
  await openOptionsOnce(`#/queue?collected=${encodeURIComponent(host)}`);
  await browser.storage.session.set({ [key]: { ...kept, isShown: true } });
  return 'opened';
}

/** The posts collected last on a page of `host`; `null` when they are gone. */
export async function readCollected(host: string): Promise<Collected['posts'] | null> {
  const kept = (await allKept()).find(({ key }) => key === `${PREFIX}${host}`);
  return kept?.posts ?? null;
}
