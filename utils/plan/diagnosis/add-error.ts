import type { KeptError } from './types';

/** So many different errors are kept. */
const MOST_ERRORS = 30;

/** The kept errors with one more, newest first; the same one again only counts. */
export function addError(
  kept: readonly KeptError[],
  error: Omit<KeptError, 'count'>,
): readonly KeptError[] {
  const isSame = ({ name, place, spot }: KeptError) =>
    name === error.name && place === error.place && spot === error.spot;
  const count = (kept.find(isSame)?.count ?? 0) + 1;
  const others = kept.filter((each) => !isSame(each));
  return [{ ...error, count }, ...others].slice(0, MOST_ERRORS);
}
