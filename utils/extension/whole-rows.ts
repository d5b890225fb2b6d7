import { isDay } from '@/utils/availability/day';
import type { Draft, DraftVersion } from '@/utils/drafts/draft';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { happenings, type LogCount, type LogRow } from '@/utils/plan/record/row';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';

// What a damaged disk or another program has left under a key of ours stays there, unused: whoever reads
// it would fail, and show nothing of what stands beside it. There are many rows: only what is used is looked at.

type Is = (value: unknown) => boolean;

/** No date lies beyond it, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

const isText: Is = (value) => typeof value === 'string';
const isCount: Is = (value) => Number.isFinite(value);
const isMoment: Is = (value) => typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
const isNamedDay: Is = (value) => typeof value === 'string' && isDay(value);
// What an older version did not know yet is missing in its rows.
const orNone =
  (is: Is): Is =>
  (value) =>
    value === null || value === undefined || is(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const oneOf =
  (...values: readonly unknown[]): Is =>
  (value) =>
    values.includes(value);

/** Whether a value has all of these parts, as they are to be. */
function holds(parts: Readonly<Record<string, Is>>): Is {
  const wanted = Object.entries(parts);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    wanted.every(([name, is]) => is((value as Readonly<Record<string, unknown>>)[name]));
}

/** The same for rows of one kind, to filter them by. */
const whole = <T>(parts: { readonly [K in keyof T]?: Is }): ((row: T) => boolean) =>
  holds(parts as Readonly<Record<string, Is>>);

const isPlace = orNone(holds({ id: isText, name: isText }));
const areTexts = listOf(holds({ network: orNone(isText), text: isText }));

export const isWholeDraft = whole<Draft>({
  chosen: listOf(isText),
  createdAt: isMoment,
  editedAt: orNone(isMoment),
  host: isText,
  leavesAt: orNone(isMoment),
  links: listOf(isText),
  lost: listOf(isText),
  pinnedAt: orNone(isMoment),
  plannedFor: orNone(isText),
  platform: isPlace,
  postedAt: orNone(isMoment),
  texts: areTexts,
  title: isText,
  updatedAt: isMoment,
  url: isText,
});

export const isWholeVersion = whole<DraftVersion>({
  at: isMoment,
  draftId: isText,
  texts: areTexts,
});

export const isWholePost = whole<QueueEntry>({
  account: isText,
  at: orNone(isMoment),
  createdAt: isMoment,
  dateText: orNone(isText),
  network: isText,
  postedAt: orNone(isMoment),
  remindedAt: orNone(isMoment),
  source: orNone(isText),
  text: isText,
});

const counted = {
  day: isNamedDay,
  kind: oneOf(...happenings, 'cut'),
  network: isText,
  place: isText,
};

export const isWholeCount = whole<LogCount>({ ...counted, count: isCount });

export const isWholeLine = whole<LogRow>({
  ...counted,
  actions: listOf(isText),
  at: isMoment,
  host: isText,
  label: isText,
  path: isText,
  platform: isPlace,
  reason: orNone(holds({ kind: oneOf('rule', 'statement') })),
  region: orNone(isText),
});

const areNamed = listOf(holds({ id: isText }));

export const isWholePack = whole<KeptPack>({
  addedAt: isMoment,
  causes: areNamed,
  fetchedAt: isMoment,
  id: isText,
  name: isText,
  networks: areNamed,
  platforms: areNamed,
  source: holds({ kind: oneOf('file', 'url') }),
  state: oneOf('waiting', 'on', 'off'),
  version: isText,
});

export const isWholeCheck = whole<PackCheck>({
  checkedAt: isMoment,
  failures: isCount,
  newest: isText,
  skipped: listOf(holds({})),
  slowPages: listOf(isText),
  strange: isCount,
});
