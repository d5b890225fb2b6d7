import { doubled, type Left, lost } from './kills-check.ts';
import type { Outcome, Request } from './kills-driver-run.ts';

const acknowledgedIn = (requests: readonly Request[]) =>
  requests.filter(({ isAcknowledged }) => isAcknowledged);

/** What came of writing while something was killed `kills` times. */
export function judgeKills(outcomes: readonly Outcome[], left: Left, kills: number) {
  const requests = outcomes.flatMap((each) => each.requests);
  const unended = outcomes.reduce((sum, each) => sum + each.unended, 0);
  const found = { doubled: doubled(left), lost: lost(requests, left), unended };
  const acknowledged = acknowledgedIn(requests).length;
  return {
    found,
    isMet: found.doubled.length + found.lost.length + unended === 0,
    measured:
      `${found.lost.length} lost, ${found.doubled.length} doubled, ${unended} without an end; ` +
      `${acknowledged} of ${requests.length} acknowledged in ${kills} kills`,
  };
}

/** What `judgeKills` is to find. */
export const NOTHING_WRONG = { doubled: [], lost: [], unended: 0 };

/** How many requests of each kind were acknowledged. */
export function kindsIn(requests: readonly Request[]): Record<string, number> {
  const kinds = Map.groupBy(acknowledgedIn(requests), ({ key }) => key.split(' ')[0] ?? '');
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]));
}

/** How long the acknowledgements took, in milliseconds. */
export function judgeWaits({ requests, unended }: Outcome, kills: number, seconds: number) {
  const waits = acknowledgedIn(requests)
    .map(({ ms }) => Math.round(ms))
    .sort((a, b) => a - b);
  const at = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Infinity;
  const unacknowledged = requests.length - waits.length + unended;
  return {
    isMet: at(0.99) < 1000 && unacknowledged === 0,
    measured:
      `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; ${waits.length} of ` +
      `${requests.length + unended} acknowledged under ${(kills / seconds).toFixed(1)} kills a second`,
    p99: at(0.99),
    unacknowledged,
  };
}
