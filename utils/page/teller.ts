import type { GuardedUnit } from './guard';
import type { Findings, PageGuardPorts } from './guard-ports';
import { createPace } from './pace';
import { byRegion } from './regions';
import { reportUnit } from './report';
import type { RuleCost } from './rule-costs';
import type { Target } from './types';

/** What is guarded now. */
export interface Guarded {
  readonly units: readonly GuardedUnit[];
  /** What a person has asked to see all the same. */
  readonly shown: readonly Target[];
  readonly located: Findings['located'];
  readonly costly: readonly RuleCost[];
  readonly matched: ReadonlySet<string>;
  readonly costs: () => readonly RuleCost[];
  readonly spent: () => number;
}

/** So often news are told at once; then one in so many milliseconds, however often a page changes. */
const AT_ONCE = 20;
const NEWS_MS = 2000;

/** A report holds no more rules than this, and no more units. */
const MAX_RULES = 500;
const MAX_UNITS = 500;

/** Roughly how much: that a little more was used is no news. */
const roughly = (ms: number) => (ms < 4 ? 0 : Math.ceil(Math.log2(ms)));

/** What is news when it is another: times only roughly. */
const newsIn = ({ costs, spent, ...others }: Findings) =>
  JSON.stringify([others, roughly(spent), costs.map(({ ms, rule }) => [rule, roughly(ms)])]);

/**
 * Tells the extension and the notices what is guarded, when that is something new: after the page
 * has had its turn, because nobody waits for it, and later where there is ever more of it. Until `signal` aborts.
 */
export function createTeller(
  { isAlive, onFindings, onRegions }: Pick<PageGuardPorts, 'isAlive' | 'onFindings' | 'onRegions'>,
  signal: AbortSignal,
): (guarded: Guarded) => void {
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: Guarded;
  const pace = createPace({ most: AT_ONCE, share: 1 / NEWS_MS });

  const tell = () => {
    waiting = undefined;
    // Once the extension has gone, the page has been given back.
    if (!isAlive()) return;
    const { costly, costs, located, matched, shown, spent, units } = latest;
    const findings: Findings = {
      costly: costly.slice(0, MAX_RULES),
      costs: costs()
        .filter(({ rule }) => matched.has(rule))
        .slice(0, MAX_RULES),
      located,
      matched: [...matched].sort().slice(0, MAX_RULES),
      spent: Math.round(spent()),
      units: [
        ...units
          .slice(0, Math.max(0, MAX_UNITS - shown.length))
          .map(({ target, state, selected }) => reportUnit(target, state, selected)),
        // Only there it can be taken back.
        ...shown.slice(0, MAX_UNITS).map((target) => reportUnit(target, 'shown', false)),
      ],
    };
    const next = newsIn(findings);
    if (next !== told) {
      pace.spend(1);
      onFindings(findings);
    }
    told = next;
    onRegions(byRegion(units));
  };

  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return (guarded) => {
    latest = guarded;
    if (!signal.aborted) waiting ??= setTimeout(tell, pace.wait());
  };
}
