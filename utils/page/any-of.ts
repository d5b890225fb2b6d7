const SIGNS = /[.*+?^${}()|[\]\\/]/g;

/** One expression for texts of which each may be found. */
export const anyOf = (texts: Iterable<string>): string =>
  [...new Set([...texts].map((text) => text.replace(SIGNS, '\\$&')))].sort().join('|');
