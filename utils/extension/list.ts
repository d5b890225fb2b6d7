import type { IndexedList } from '@/utils/availability/list-index';
import type { Packaged } from '@/utils/availability/package-schema';
import type { Platform } from '@/utils/availability/schema';
import { forgetPackage, readIndex, readPlatform } from './list-files';

let head: Promise<Packaged> | null = null;
const opened = new Map<string, Promise<Platform | null>>();

/** All of the list but the platforms; read once. */
export function listHead(): Promise<Packaged> {
  head ??= readIndex();
  return head;
}

function open(id: string): Promise<Platform | null> {
  const known = opened.get(id) ?? readPlatform(id);
  opened.set(id, known);
  return known;
}

/** The list with the platforms named by `ids`; none of the others is read. */
export async function listWith(ids: readonly string[]): Promise<IndexedList> {
  const { causes, edition, index, networks } = await listHead();
  const platforms = await Promise.all(ids.map(open));
  return {
    causes,
    edition,
    index,
    networks,
    platforms: new Map(
      platforms.flatMap((platform) => (platform ? [[platform.id, platform]] : [])),
    ),
  };
}

/** The list with all its platforms. */
export async function wholeList(): Promise<IndexedList> {
  const { index } = await listHead();
  return listWith(Object.keys(index.platforms));
}

/** Forgets what was read, so that it is read anew: another version of the list is there. */
export function forgetList(): void {
  head = null;
  opened.clear();
  forgetPackage();
}
