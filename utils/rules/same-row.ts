const inOrder = (row: object | null) =>
  row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether two rules, or packs, say the same, in whatever order their fields were written; `null` is none. */
export const sameRow = <T extends object>(a: T | null, b: T | null): boolean =>
  a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
