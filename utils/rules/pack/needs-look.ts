import { isStrange } from './checked';
import type { KeptPack, PackCheck } from './kept-pack';

/** A day without an answer is more than a bad moment. */
const MANY_FAILURES = 4;

/** Whether the person should look at a pack: it waits for them, was switched off, or gets no newer version. */
export function needsLook(
  { state }: Pick<KeptPack, 'state'>,
  check: Pick<PackCheck, 'failures' | 'offBecause' | 'trouble'> | null,
): boolean {
  if (state === 'waiting') return true;
  if (check === null) return false;
  if (state === 'off') return check.offBecause !== null;
  const { failures, trouble } = check;
  if (trouble === null) return false;
  return trouble.kind === 'not-allowed' || isStrange(trouble.kind) || failures >= MANY_FAILURES;
}
