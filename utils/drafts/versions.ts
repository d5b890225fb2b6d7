import { type DraftText, mainText } from './draft';

/** How many earlier versions of one draft are kept. */
export const MOST_VERSIONS = 20;
const APART_MS = 60_000;
/** What lost so much of itself at once was cut, not corrected. */
const KEPT_SHARE = 0.7;
const LEAST_CUT = 20;

interface State {
  readonly texts: readonly DraftText[];
}

const isSame = (a: State, b: State) => JSON.stringify(a.texts) === JSON.stringify(b.texts);

/**
 * Whether what a draft says before `next` is to be kept as a version: once a minute, and whenever much
 * of it goes at once. `versionAt` is when the last version was kept, in milliseconds; `null`: never.
 */
export function isNewVersion(
  before: State,
  next: State,
  versionAt: number | null,
  now: number,
): boolean {
  if (isSame(before, next)) return false;
  const [had, has] = [mainText(before.texts).length, mainText(next.texts).length];
  if (had - has >= LEAST_CUT && has < had * KEPT_SHARE) return true;
  return versionAt !== null && now - versionAt >= APART_MS;
}
