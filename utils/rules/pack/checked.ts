import type { Judgement } from './judge';
import { type PackCheck, type PackState, type PackTrouble, strangenesses } from './kept-pack';

/** What came of asking for a pack that is known. */
export type Answer = Exclude<Judgement, { kind: 'new' }>;

/** So many answers in a row that are no next version of the pack, and it is switched off. */
const MOST_STRANGE = 3;
/** So many pages in which a rule of it was paused, and it is switched off. */
const MOST_SLOW = 3;

/** Whether a trouble is about what came, not about that nothing came. */
export const isStrange = (kind: PackTrouble): boolean =>
  (strangenesses as readonly PackTrouble[]).includes(kind);

/** What is remembered after an answer that changes nothing of the pack; `now` in milliseconds. */
export function withAnswer(check: PackCheck, answer: Answer, now: number): PackCheck {
  const asked = { ...check, checkedAt: now };
  if (answer.kind !== 'trouble') return { ...asked, failures: 0, strange: 0, trouble: null };
  const { trouble } = answer;
  if (!isStrange(trouble.kind)) return { ...asked, failures: check.failures + 1, trouble };
  const strange = check.strange + 1;
  const offBecause = strange >= MOST_STRANGE ? 'strange' : check.offBecause;
  return { ...asked, offBecause, strange, trouble };
}

/** What is remembered after pages in which rules of the pack were paused for what they cost. */
export function withSlowPage(check: PackCheck, page: string): PackCheck {
  if (check.slowPages.includes(page)) return check;
  const slowPages = [...check.slowPages, page];
  return { ...check, slowPages, offBecause: slowPages.length >= MOST_SLOW ? 'slow' : null };
}

/** What is remembered once the person has looked at it and switched it on. */
export const turnedOn = (check: PackCheck): PackCheck => ({
  ...check,
  failures: 0,
  offBecause: null,
  slowPages: [],
  strange: 0,
});

/** What counts of it for a pack that is on again because switching it off was taken back. */
export const standing = (check: PackCheck | null, state: PackState): PackCheck | null =>
  check && check.offBecause !== null && state === 'on' ? turnedOn(check) : check;
