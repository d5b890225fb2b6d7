import { firstDay, lastDay } from '@/utils/availability/dated';
import type { Dated } from '@/utils/availability/fields';
import type { Problem } from '@/utils/availability/parse';
import type { AvailabilityList } from '@/utils/availability/schema';
import { afterTheList } from './after-the-list';
import { spansOf } from './entries';
import { type LintRule, listDay } from './rule';

interface Dates {
  readonly file: string;
  readonly path: string;
  readonly since: Dated | null;
  readonly until: Dated | null;
  readonly announced: Dated | null;
  /** What the file calls the day on which it begins. */
  readonly sinceKey: string;
}

function datesOf(list: AvailabilityList): Dates[] {
  const spans = spansOf(list).map(({ entry, path, span }) => {
    const until = span.until === 'unknown' ? null : span.until;
    return { ...span, until, file: entry.file, path, sinceKey: 'since' };
  });
  const causes = list.causes.map(({ announced, when }, i) => {
    const place = { file: 'causes.json', path: `causes.${i}`, sinceKey: 'when' };
    return { ...place, announced, since: when, until: null };
  });
  const names = list.networks.flatMap((network, i) =>
    network.names.map(({ since, until }, j) => {
      const place = { file: 'networks.json', path: `networks.${i}.names.${j}`, sinceKey: 'since' };
      return { ...place, announced: null, since: exact(since), until: exact(until) };
    }),
  );
  return [...spans, ...causes, ...names];
}

const exact = (value: string | null): Dated | null =>
  value === null ? null : { precision: 'day', qualifier: 'exact', value };

function wrongEnd({ file, path, since, until }: Dates): Problem[] {
  if (!since || !until || firstDay(since) < lastDay(until)) return [];
  const message =
    since.value === until.value
      ? `"since" and "until" are both ${since.value}: correct one, a span lasts a day or more`
      : `"since" ${since.value} lies after "until" ${until.value}: swap them or correct one`;
  return [{ file, path: `${path}.since`, message }];
}

function wrongAnnouncement({ file, path, since, announced, sinceKey }: Dates): Problem[] {
  if (!announced) return [];
  const problem = (message: string) => [{ file, path: `${path}.announced`, message }];
  if (!since)
    return problem(`"announced" ${announced.value} has no "since": say when it begins, or drop it`);
  if (firstDay(announced) <= lastDay(since)) return [];
  return problem(
    `"announced" ${announced.value} lies after "${sinceKey}" ${since.value}: swap them or correct one`,
  );
}

/** What is announced begins later, what begins ends later, and nothing was seen after today. */
export const dateOrder: LintRule = {
  id: 'date-order',
  check: (source) => {
    const dates = datesOf(source.list);
    const day = listDay(source);
    const late = day === null ? [] : afterTheList(source.list, day);
    return [...dates.flatMap(wrongEnd), ...dates.flatMap(wrongAnnouncement), ...late];
  },
};
