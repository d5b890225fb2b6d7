import type { Piece } from './piece';

/** Fewer pages are tried than this, however much could still be left out. */
const MAX_TRIES = 1500;

export const isPiece = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && 'known' in value;

/** Whether leaving out a text would make something else of a piece than what is known of it. */
const isFixed = ({ known: { is, mark } }: Piece) => is !== undefined || mark !== undefined;

function* smallerList(list: readonly unknown[], withTexts: boolean): Generator<unknown[]> {
  for (const [at, item] of list.entries())
    if (withTexts || typeof item !== 'string') yield list.toSpliced(at, 1);
  for (const [at, item] of list.entries()) {
    if (isPiece(item) && item.tag !== 'svg') yield list.toSpliced(at, 1, ...item.content);
    for (const smaller of smallerThan(item)) yield list.with(at, smaller);
  }
}

/** All that is a little smaller than a value: a page, or what is given beside it. */
function* smallerThan(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) yield* smallerList(value, true);
  else if (isPiece(value)) {
    if (value.known.is === 'submit') return;
    for (const content of smallerList(value.content, !isFixed(value))) yield { ...value, content };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, own] of Object.entries(value))
      for (const smaller of smallerThan(own)) yield { ...value, [key]: smaller };
}

/** Leaves out of `value` what it can do without and still fail, piece by piece. */
export async function reduce<T extends object>(
  value: T,
  fails: (smaller: T) => Promise<boolean>,
): Promise<T> {
  let best = value;
  let tries = 0;
  for (let found = true; found && tries < MAX_TRIES; ) {
    found = false;
    for (const smaller of smallerThan(best) as Generator<T>) {
      if (++tries > MAX_TRIES) break;
      if (!(await fails(smaller))) continue;
      best = smaller;
      found = true;
      break;
    }
  }
  return best;
}
