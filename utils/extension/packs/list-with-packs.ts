import type { IndexedList } from '@/utils/availability/list-index';
import type { Packaged } from '@/utils/availability/package-schema';
import { orWithout, watchDatabase } from '@/utils/extension/database';
import { listHead, listWith, wholeList } from '@/utils/extension/list';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import { packsOnUnder } from '@/utils/plan/policy/rules';
import { headWithPacks, withPacks } from '@/utils/plan/with-packs';
import { readPacks } from './read-packs';

async function packsThatCount() {
  const [packs, { policy }] = await Promise.all([orWithout(readPacks(), []), readPolicy()]);
  return packsOnUnder(policy, packs);
}

/** All of the list but the platforms, with what the packs add that are on. */
export const headWithOwnPacks = async (): Promise<Packaged> =>
  headWithPacks(await listHead(), await packsThatCount());

/** The whole list with what the packs say of it that are on. */
export const listWithOwnPacks = async (): Promise<IndexedList> =>
  withPacks(await wholeList(), await packsThatCount());

/** Those platforms of the list that `pick` chooses, with what the packs say of them that are on. */
export async function partWithOwnPacks(
  pick: (index: IndexedList['index']) => readonly string[],
): Promise<IndexedList> {
  const packs = await packsThatCount();
  const { index } = headWithPacks(await listHead(), packs);
  const wanted = new Set(pick(index));
  const all = withPacks(await listWith([...wanted]), packs);
  const platforms = [...all.platforms].filter(([id]) => wanted.has(id));
  return { ...all, platforms: new Map(platforms) };
}

/** Calls `listener` when other packs are on, or other versions of them; gives back its undo. */
export function watchPacks(listener: () => void): () => void {
  let before: string | null = null;
  return watchDatabase(
    async () =>
      (await readPacks())
        .filter(({ state }) => state === 'on')
        .map(({ id, fetchedAt }) => `${id} ${fetchedAt}`)
        .join(' '),
    (now) => {
      if (before !== null && before !== now) listener();
      before = now;
    },
    // The list was shown without them: they are news as soon as they can be read.
    () => {
      before ??= '';
    },
  );
}
