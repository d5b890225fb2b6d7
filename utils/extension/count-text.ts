import { type Counting, lengthOf } from '@/utils/drafts/length';
import { listHead } from './list';

/** How much of a network's limit a text uses. */
export interface TextCount {
  readonly network: string;
  readonly used: number;
  readonly limit: number;
}

/** Texts far beyond every limit are counted in pieces of so many characters: a link may be cut. */
const PIECE = 100_000;

function usedOf(text: string, counting: Counting): number {
  let used = 0;
  for (let at = 0; at < text.length; at += PIECE)
    used += lengthOf(text.slice(at, at + PIECE), counting);
  return used;
}

/** Counts `text` as each of `networks` does; those whose limit is not known are left out. */
export async function countText(text: string, networks: readonly string[]): Promise<TextCount[]> {
  const known = (await listHead()).networks.filter(({ id }) => networks.includes(id));
  return known.flatMap(({ counting, id }) =>
    counting ? { limit: counting.limit, network: id, used: usedOf(text.trim(), counting) } : [],
  );
}
