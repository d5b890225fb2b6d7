import { type IndexedList, indexOf, type ListIndex } from '@/utils/availability/list-index';
import type { Platform } from '@/utils/availability/schema';
import type { Pack } from '@/utils/rules/pack/schema';
import { layered, ownedBy } from './pack-platform';

/** What a pack adds to the list. */
export interface PackContent
  extends Pick<Pack, 'causes' | 'date' | 'id' | 'name' | 'networks' | 'platforms'> {
  /** Whether the organisation has set it: its word counts before that of all others. */
  readonly isSet?: boolean;
}

type Head = Pick<IndexedList, 'causes' | 'index' | 'networks'>;

const fresh = <T extends { readonly id: string }>(
  own: readonly T[],
  others: readonly T[],
): readonly T[] => {
  const ids = new Set(own.map(({ id }) => id));
  return others.filter(({ id }) => !ids.has(id) && ids.add(id));
};

/** Packs, those of the organisation and then the newest first: its word counts before that of the others. */
function newestFirst(packs: readonly PackContent[]): PackContent[] {
  const { true: set = [], false: others = [] } = Object.groupBy(packs, ({ isSet = false }) =>
    isSet ? 'true' : 'false',
  );
  const sorted = (some: readonly PackContent[]) =>
    some.toSorted((a, b) =>
      a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
    );
  return [...sorted(set), ...sorted(others)];
}

/** What all packs together say of each platform that they speak of. */
function packedPlatforms(packs: readonly PackContent[]): ReadonlyMap<string, Platform> {
  const platforms = new Map<string, Platform>();
  for (const { id: pack, platforms: own } of newestFirst(packs))
    for (const platform of own) {
      const said = ownedBy(pack, platform);
      const newer = platforms.get(platform.id);
      platforms.set(platform.id, newer ? layered(newer, said) : said);
    }
  return platforms;
}

const later = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b);
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

function withCards(index: ListIndex, added: ListIndex): ListIndex['platforms'] {
  const cards = { ...index.platforms };
  for (const [id, card] of Object.entries(added.platforms)) {
    const known = Object.hasOwn(cards, id) ? cards[id] : undefined;
    // Where the extension may run from the start is written in its manifest, never in a pack.
    const verifiedHosts = known?.verifiedHosts ?? [];
    cards[id] = {
      ...(known ?? card),
      changesUntil: later(known?.changesUntil ?? null, card.changesUntil),
      hosts: union(known?.hosts ?? [], card.hosts),
      needs: union(known?.needs ?? [], card.needs),
      verifiedHosts,
    };
  }
  return cards;
}

/** The index with what packs add; a host of the list stays with the list's platform. */
function packedIndex(index: ListIndex, platforms: readonly Platform[]): ListIndex {
  const added = indexOf(platforms);
  const dashboards = (id: string) => index.platforms[id]?.kind !== 'network';
  const hosts = Object.entries(added.hosts).filter(([, id]) => dashboards(id));
  return {
    hosts: { ...Object.fromEntries(hosts), ...index.hosts },
    platforms: withCards(index, added),
    selfHosted: [...index.selfHosted, ...added.selfHosted],
  };
}

/** All of the list but the platforms, with what packs add. */
export function headWithPacks<T extends Head>(head: T, packs: readonly PackContent[]): T {
  if (packs.length === 0) return head;
  const sorted = newestFirst(packs);
  return {
    ...head,
    causes: [
      ...head.causes,
      ...fresh(
        head.causes,
        sorted.flatMap(({ causes }) => causes),
      ),
    ],
    index: packedIndex(head.index, [...packedPlatforms(packs).values()]),
    networks: [
      ...head.networks,
      ...fresh(
        head.networks,
        sorted.flatMap(({ networks }) => networks),
      ),
    ],
  };
}

/**
 * The list with what packs say of it. `list` holds only the platforms that were needed: of a platform
 * of the list that was not opened nothing is added.
 */
export function withPacks(list: IndexedList, packs: readonly PackContent[]): IndexedList {
  if (packs.length === 0) return list;
  const platforms = new Map(list.platforms);
  for (const [id, said] of packedPlatforms(packs)) {
    const known = platforms.get(id);
    if (known) platforms.set(id, layered(said, known));
    else if (!Object.hasOwn(list.index.platforms, id)) platforms.set(id, said);
  }
  const names = new Map(packs.map(({ id, name }) => [id, name]));
  return { ...headWithPacks(list, packs), packNames: names, platforms };
}
