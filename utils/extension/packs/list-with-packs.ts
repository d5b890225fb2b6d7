import type { IndexedList } from '@/utils/availability/list-index';
import type { Packaged } from '@/utils/availability/package-schema';
import { listHead, wholeList } from '@/utils/extension/list';
import { headWithPacks, withPacks } from '@/utils/plan/with-packs';
import { readPacks } from './read-packs';

const packsThatCount = async () => (await readPacks()).filter(({ state }) => state === 'on');

/** All of the list but the platforms, with what the packs add that are on. */
export const headWithOwnPacks = async (): Promise<Packaged> =>
  headWithPacks(await listHead(), await packsThatCount());

/** The whole list with what the packs say of it that are on. */
export const listWithOwnPacks = async (): Promise<IndexedList> =>
  withPacks(await wholeList(), await packsThatCount());
