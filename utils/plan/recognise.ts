import type { SelfHosted } from '@/utils/availability/list-index';

const pathMatches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** Whether `path` is one of those that `paths` mean; no paths mean every page. */
export const isAmongPaths = (paths: readonly string[], path: string): boolean =>
  paths.length === 0 || paths.some((pattern) => pathMatches(pattern, path));

/** The id of the product that a page on a customer's host belongs to, by its path and what is in it. */
export function recognise(
  products: readonly SelfHosted[],
  path: string,
  has: (selector: string) => boolean,
): string | null {
  const found = products.find(
    ({ paths, signatures }) =>
      paths.some((pattern) => pathMatches(pattern, path)) && signatures.some(has),
  );
  return found?.platform ?? null;
}
