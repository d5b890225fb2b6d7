import type { ReadBlock } from './read-block';

/** How many rows say something, to the letter or but for dates and numbers. */
interface Said {
  readonly rows: number;
  readonly exactly: ReadonlyMap<string, number>;
  readonly nearly: ReadonlyMap<string, number>;
}

const HALF = 0.5;
const MOST = 0.8;
/** One other row is no proof. */
const MIN_ROWS = 3;
/** Longer runs do not tell more. */
const MOST_COUNTED = 120;
/** Against what the other rows say of a place, so much counts the row itself. */
const OWN_PART = 0.3;

function countRows(rows: readonly (readonly ReadBlock[])[], nameOf: (block: ReadBlock) => string) {
  const counts = new Map<string, number>();
  for (const blocks of rows)
    for (const name of new Set(blocks.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How large a part of the other rows says the same, from 0 to 1. */
const partOf = (count: number | undefined, rows: number) =>
  rows < MIN_ROWS ? 0 : ((count ?? 1) - 1) / (rows - 1);

/** How likely these words are those of the post; 0 where they are not. */
function weightOf(block: ReadBlock, said: Said): number {
  const { called, isControl, isNone, moment, skeleton, text, words } = block;
  if (isNone) return 0;
  const nearly = partOf(said.nearly.get(skeleton), said.rows);
  // "3 comments" tells the same in each row; "Part 3" may be a post.
  const isCount = nearly >= HALF && /^\d/.test(text);
  // What all rows say is a label, unless it is called a text: there are posts for each week.
  const isSame = called !== 'text' && partOf(said.exactly.get(text), said.rows) >= MOST;
  if (words <= 3 && (isCount || isSame || (called === 'aside' && words <= 2))) return 0;
  let weight = Math.min(text.length, MOST_COUNTED) + text.length / 10_000;
  if (nearly >= HALF) weight *= 0.1;
  if (isControl) weight *= 0.6;
  if (called === 'aside') weight *= 0.25;
  if (called === 'text') weight *= 3;
  if ((moment.day || moment.time) && moment.others <= 3) weight *= 0.4;
  return weight;
}

/**
 * Of a row's runs of words the one that is the post's text; `null` where none is. Where the texts stand in
 * rows `beside` it that are built alike tells where it stands in this one.
 */
export function textBlockOf(
  own: readonly ReadBlock[],
  beside: readonly (readonly ReadBlock[])[],
): ReadBlock | null {
  const rows = [own, ...beside];
  const said: Said = {
    exactly: countRows(rows, ({ text }) => text),
    nearly: countRows(rows, ({ skeleton }) => skeleton),
    rows: rows.length,
  };
  const weights = new Map<string, number>();
  for (const block of beside.flat())
    weights.set(
      block.place,
      (weights.get(block.place) ?? 0) + weightOf(block, said) / beside.length,
    );
  let best: ReadBlock | null = null;
  let most = 0;
  for (const block of own) {
    const weight = weightOf(block, said);
    const total = weight === 0 ? 0 : weight * OWN_PART + (weights.get(block.place) ?? 0);
    if (total > most) {
      best = block;
      most = total;
    }
  }
  return best;
}
