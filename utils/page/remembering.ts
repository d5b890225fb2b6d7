/** A page that says ever new things is not remembered. */
const MAX_KNOWN = 5000;

/** The same answer for the same value. */
export function remembering<T>(read: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = read(value);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(value, found);
    return found;
  };
}
