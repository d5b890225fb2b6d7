import { type Tally, tallyOf, totalOf } from './chart';
import type { LogCount } from './row';

/** What happened in one place for one network. */
export interface SummaryLine {
  readonly place: string;
  readonly network: string;
  readonly tally: Tally;
  readonly total: number;
}

/** A line for each place and network, the most first. */
export function summaryOf(counts: readonly LogCount[]): SummaryLine[] {
  const happened = counts.filter(({ kind }) => kind !== 'cut');
  const alike = Map.groupBy(happened, ({ network, place }) => `${place} ${network}`);
  const lines = [...alike.values()].flatMap((same): SummaryLine[] => {
    const [first] = same;
    if (!first) return [];
    const tally = tallyOf(same);
    return [{ place: first.place, network: first.network, tally, total: totalOf(tally) }];
  });
  return lines.sort((a, b) => b.total - a.total || (a.place < b.place ? -1 : 1));
}
