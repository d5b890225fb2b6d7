/** Asks once for each element: rows share what is around them and beside them. */
export function once<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = read(element);
    known.set(element, found);
    return found;
  };
}
