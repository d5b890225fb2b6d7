const SPACE = /\s/u;

/** Whether a text may be parted at `at` without parting a word. */
const isBorder = (text: string, at: number): boolean =>
  at === 0 || at === text.length || SPACE.test(text[at - 1] ?? '') || SPACE.test(text[at] ?? '');

/** How far two texts are the same from their beginning, up to the border of a word. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  while (!isBorder(a, same) || !isBorder(b, same)) same--;
  return same;
}

/** How far they are the same from their end; the first `start` characters are not looked at. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let same = 0;
  while (same < most && a.at(-1 - same) === b.at(-1 - same)) same++;
  while (!isBorder(a, a.length - same) || !isBorder(b, b.length - same)) same--;
  return same;
}

/** The part of `text` that `other` does not say, in whole words: from `start` up to `end`. */
export function changedPart(text: string, other: string): { start: number; end: number } {
  const start = commonStart(text, other);
  return { end: text.length - commonEnd(text, other, start), start };
}
