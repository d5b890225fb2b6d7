/** So many characters tell most needles apart: the space before a word and two letters of it. */
const PREFIX = 3;

type Needle = readonly [name: string, needle: string];

/**
 * Finds which of some needles a text contains. `tables` holds them by name, one on a line; those that
 * begin with a space begin where a word does and are looked up by their first letters, because the
 * tables have thousands of them. The text has single spaces, also before its first and after its last
 * word; its answer are the names.
 */
export function needleFinder(
  tables: Readonly<Record<string, string>>,
): (text: string) => ReadonlySet<string> {
  const byStart = new Map<string, Needle[]>();
  const anywhere: Needle[] = [];
  for (const [name, lines] of Object.entries(tables))
    for (const needle of lines.split('\n')) {
      if (!needle.startsWith(' ') || needle.length < PREFIX) {
        anywhere.push([name, needle]);
        continue;
      }
      const start = needle.slice(0, PREFIX);
      byStart.set(start, [...(byStart.get(start) ?? []), [name, needle]]);
    }

  return (text) => {
    const found = new Set<string>();
    for (const [name, needle] of anywhere) if (text.includes(needle)) found.add(name);
    for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
      for (const [name, needle] of byStart.get(text.slice(at, at + PREFIX)) ?? [])
        if (text.startsWith(needle, at)) found.add(name);
    return found;
  };
}
