/** The contents of many platforms as one text, a line each: `<id> <JSON>`. */
export const linesOf = (contents: Readonly<Record<string, unknown>>): string =>
  Object.entries(contents)
    .map(([id, content]) => `${id} ${JSON.stringify(content)}\n`)
    .join('');

/** The lines of such a text by id; what is in them stays unread. */
export function splitLines(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const space = line.indexOf(' ');
      return space < 0 ? [] : [[line.slice(0, space), line.slice(space + 1)] as const];
    }),
  );
}
