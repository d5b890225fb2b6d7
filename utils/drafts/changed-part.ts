const SPACE = /\s/u;

/** How far two texts are the same from their beginning, up to the border of a word. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return same;
  while (same > 0 && !SPACE.test(a[same - 1] ?? '')) same--;
  return same;
}

/** How far they are the same from their end; the first `start` characters are not looked at. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let same = 0;
  while (same < most && a.at(-1 - same) === b.at(-1 - same)) same++;
  while (same > 0 && !SPACE.test(a.at(-same) ?? '')) same--;
  return same;
}

/** The part of `text` that `other` does not say, in whole words: from `start` up to `end`. */
export function changedPart(text: string, other: string): { start: number; end: number } {
  const start = commonStart(text, other);
  return { end: text.length - commonEnd(text, other, start), start };
}
