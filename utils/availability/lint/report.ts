import type { DateText } from '@/utils/availability/dated';
import type { Day } from '@/utils/availability/day';
import type { AvailabilityList, Platform } from '@/utils/availability/schema';
import { type Status, statuses } from '@/utils/availability/vocabulary';
import { worksUnchecked } from './checked';
import { cut, section } from './columns';
import { type Entry, entriesOf, isAhead, type SpanEntry, spansIn } from './entries';
import { needsSource } from './sourced';
import { countStatuses, type StatusCounts, tally } from './status-counts';

/** One platform in the report. */
interface PlatformRow {
  readonly name: string;
  readonly statements: number;
  readonly statuses: StatusCounts;
}

/** One thing that is said of a platform; `statement` is `lifecycle` for the whole product. */
interface ReportEntry {
  readonly platform: string;
  readonly statement: string;
}

/** When something was last seen in a source. */
interface CheckEntry extends ReportEntry {
  readonly lastChecked: DateText;
}

/** A status that has a date, or should have one. */
interface StatusEntry extends ReportEntry {
  readonly status: Status;
  readonly since: DateText | null;
}

/** What the list says on one day, in numbers. */
export interface Report {
  readonly day: Day;
  readonly statuses: StatusCounts;
  readonly kinds: Readonly<Record<Platform['kind'], number>>;
  readonly platforms: readonly PlatformRow[];
  /** The ten that were not checked for the longest time. */
  readonly oldestChecks: readonly CheckEntry[];
  readonly undated: readonly StatusEntry[];
  readonly stale: readonly CheckEntry[];
  readonly ahead: readonly StatusEntry[];
}

/** Counts what `list` says on `day`, and names what is old, undated or still to come. */
export function reportOf(list: AvailabilityList, day: Day): Report {
  const entries = entriesOf(list);
  const spans = entries.flatMap(spansIn);
  return {
    day,
    statuses: countStatuses(list.platforms, day),
    kinds: tally(
      { dashboard: 0, network: 0 },
      list.platforms.map(({ kind }) => kind),
    ),
    platforms: list.platforms.map((platform) => ({
      name: platform.name,
      statements: platform.statements.length,
      statuses: countStatuses([platform], day),
    })),
    oldestChecks: entries.map(checkOf).toSorted(by('lastChecked')).slice(0, 10),
    undated: spans.filter(({ span }) => needsSource(span) && span.since === null).map(statusOf),
    stale: entries.filter(({ known }) => known.stale || worksUnchecked(known, day)).map(checkOf),
    ahead: spans
      .filter(({ span }) => isAhead(span, day))
      .map(statusOf)
      .toSorted(by('since')),
  };
}

const by =
  <Key extends string>(key: Key) =>
  (a: Readonly<Record<Key, string | null>>, b: Readonly<Record<Key, string | null>>): number =>
    (a[key] ?? '').localeCompare(b[key] ?? '', 'en');

const checkOf = ({ platform, known }: Entry): CheckEntry => ({
  platform: platform.id,
  statement: statementOf(known),
  lastChecked: known.lastChecked,
});

const statusOf = ({ entry: { platform, known }, span }: SpanEntry): StatusEntry => ({
  platform: platform.id,
  statement: statementOf(known),
  status: span.status,
  since: span.since?.value ?? null,
});

const statementOf = (known: Entry['known']) => ('id' in known ? known.id : 'lifecycle');

const refOf = ({ platform, statement }: ReportEntry) => `${platform}/${statement}`;

/** The report as plain text, for a terminal of 100 columns. */
export function printReport(report: Report): string {
  const { ahead, day, kinds, oldestChecks, platforms, stale, statuses: all, undated } = report;
  const counts = (row: StatusCounts) => statuses.map((status) => row[status]);
  const checks = (entries: readonly CheckEntry[]) =>
    entries.map((entry) => [entry.lastChecked, refOf(entry)]);
  return [
    `Availability list on ${day}`,
    ...section('Platforms', Object.entries(kinds)),
    ...section('Statements by status, every action counted', Object.entries(all)),
    ...section('Platforms by status, every action of a statement counted', [
      ['platform', 'count', ...statuses],
      ...platforms.map((row) => [cut(row.name, 24), row.statements, ...counts(row.statuses)]),
    ]),
    ...section('Oldest checks', checks(oldestChecks)),
    ...section(
      'Without a date',
      undated.map((entry) => [entry.status, refOf(entry)]),
    ),
    ...section('Stale', checks(stale)),
    ...section(
      'Announced',
      ahead.map((entry) => [entry.since ?? '', entry.status, refOf(entry)]),
    ),
  ].join('\n');
}
