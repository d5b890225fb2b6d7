/**
 * A table as one text, a line each: a page keeps a long text for far less than the same in many pieces.
 * Keys and values hold neither tabs nor line breaks.
 */
export const linesOf = (entries: Iterable<readonly [string, string]>): string =>
  [...entries].map(([key, value]) => `\n${key}\t${value}`).join('');

/** The value of `key` in such a text; `null` where it has none. */
export function lineOf(lines: string, key: string): string | null {
  const line = `\n${key}\t`;
  const at = lines.indexOf(line);
  if (at === -1) return null;
  const end = lines.indexOf('\n', at + 1);
  return lines.slice(at + line.length, end === -1 ? undefined : end);
}

/** Such a text, taken apart again. */
export const entriesOf = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);
