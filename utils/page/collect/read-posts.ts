import type { GuardedUnit } from '@/utils/page/guard';
import type { PageGuard } from '@/utils/page/guard-ports';
import { precedes } from '@/utils/page/ordered';
import type { ReadPost } from '@/utils/plan/collect-handle';
import { isPlanned } from './planned-units';
import { type ReadPorts as RowPorts, rowReader } from './read-row';
import { languageAt, rowsOf } from './rows';
import { sharedRows } from './shared-rows';

/** What reading a page needs of it. */
type ReadPorts = RowPorts & Pick<PageGuard, 'marksIn'>;

const MOST_POSTS = 500;
/** All posts of a page together, in characters. */
const MOST_OF_ALL = 1_000_000;
/** Each row is compared with so many of the first ones. */
const MOST_COMPARED = 6;

/** Reads the posts that units of the lists of a page stand for. Changes nothing. */
export function readPosts(units: readonly GuardedUnit[], ports: ReadPorts): ReadPost[] {
  const planned = units.filter(isPlanned);
  const [unit] = planned;
  if (!unit) return [];
  // The parts of one application speak one language.
  const language = languageAt(unit.target.element);
  const rows = new Map<Element, GuardedUnit>();
  for (const each of planned)
    for (const row of rowsOf(each.target.element, language))
      if (!rows.has(row)) rows.set(row, each);
  for (const [row, each] of sharedRows(rows, ports.marksIn)) rows.set(row, each);
  const inOrder = [...rows].sort(([a], [b]) => (precedes(a, b) ? -1 : 1));
  const read = rowReader(language, [...rows.keys()].slice(0, MOST_COMPARED), ports);
  const posts = new Map<string, ReadPost>();
  let length = 0;
  for (const [row, { target }] of inOrder) {
    if (posts.size >= MOST_POSTS) break;
    const post = read(row, target.network, !target.actions.includes('schedule-post'));
    const key = JSON.stringify(post);
    if (!post || posts.has(key) || length + post.text.length > MOST_OF_ALL) continue;
    posts.set(key, post);
    length += post.text.length;
  }
  return [...posts.values()];
}
