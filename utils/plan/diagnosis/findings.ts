import type { Diagnosis } from './types';

/** A list that is older may have missed much; in days. */
const OLD_LIST_DAYS = 180;
const NEARLY_FULL = 0.9;
/** Errors that happened longer ago say little of now; in milliseconds. */
const LATELY_MS = 24 * 3_600_000;

/** What needs a person's attention, the most urgent first. */
export const findingKinds = [
  'database-newer',
  'database-broken',
  'database-silent',
  'worker-silent',
  'texts-waiting',
  'nearly-full',
  'list-unread',
  'list-old',
  'not-allowed',
  'errors',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Everything in a diagnosis that needs attention; empty where all is well. */
export function findingsIn(diagnosis: Diagnosis): readonly FindingKind[] {
  const { at, database, errors, list, permissions, room, unread, waiting, worker } = diagnosis;
  const holds: Readonly<Record<FindingKind, boolean>> = {
    'database-newer': database.kind === 'newer',
    'database-broken': database.kind === 'broken',
    'database-silent': database.kind === 'silent',
    'worker-silent': !worker,
    'texts-waiting': waiting !== null && waiting > 0,
    'nearly-full': room.used !== null && room.most !== null && room.used > NEARLY_FULL * room.most,
    'list-unread': list === null || unread.length > 0,
    'list-old': list !== null && list.ageDays > OLD_LIST_DAYS,
    'not-allowed': permissions.allowed < permissions.listed,
    errors: errors.some((error) => at - error.at < LATELY_MS),
  };
  return findingKinds.filter((kind) => holds[kind]);
}
