import { fold } from '@/utils/plan/text';
import type { LogCount, LogRow } from './row';

/** Which rows are wanted; empty means all. Days are written `YYYY-MM-DD`. */
export interface LogFilter {
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly network: string;
  readonly kind: string;
  readonly text: string;
}

/** A filter that leaves nothing out. */
export const everyRow: LogFilter = { from: '', to: '', place: '', network: '', kind: '', text: '' };

/** How places and networks are called. */
export interface LogNames {
  readonly place: (id: string) => string;
  readonly network: (id: string) => string;
}

const isWithin = (day: string, { from, to }: LogFilter) =>
  (from === '' || day >= from) && (to === '' || day <= to);

const isMeant = ({ kind, network, place }: LogCount | LogRow, filter: LogFilter) =>
  (filter.place === '' || filter.place === place) &&
  (filter.network === '' || filter.network === network) &&
  (filter.kind === '' || filter.kind === kind);

/** The counts of the rows that `filter` means, its text aside. */
export const countsFor = (counts: readonly LogCount[], filter: LogFilter): LogCount[] =>
  counts.filter((count) => isWithin(count.day, filter) && isMeant(count, filter));

const haystackOf = ({ host, label, network, path, place, reason }: LogRow, names: LogNames) =>
  [
    host,
    path,
    label,
    names.place(place),
    names.network(network),
    reason?.kind === 'rule' ? reason.note : (reason?.statement ?? ''),
  ]
    .map(fold)
    .join('\n');

/** Whether a row of a wanted day is meant by `filter`: all words of its text stand in it. */
export function matcherOf(filter: LogFilter, names: LogNames): (row: LogRow) => boolean {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return (row) => {
    if (!isMeant(row, filter)) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(row, names);
    return words.every((word) => haystack.includes(word));
  };
}

/** Whether its first day comes after its last. */
export const isWrongPeriod = ({ from, to }: LogFilter) => from !== '' && to !== '' && from > to;
