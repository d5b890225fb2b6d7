const MOST = 400;

/** The beginning of a text, enough for some lines; empty lines are left out. */
export const beginningOf = (text: string): string =>
  text
    .trimStart()
    .slice(0, MOST)
    // Not half of a character.
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s*\n\s*/g, '\n');

/** A text on one line, short enough to name a button by. */
export const nameOf = (text: string): string => {
  const line = beginningOf(text).replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
};
