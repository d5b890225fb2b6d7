import type { GuardedUnit } from './guard';
import type { Findings, PageGuardPorts } from './guard-ports';
import { byRegion } from './regions';
import { reportUnit } from './report';
import type { CostlyRule } from './rule-index';
import type { Target } from './types';

/** What is guarded now. */
export interface Guarded {
  readonly units: readonly GuardedUnit[];
  /** What a person has asked to see all the same. */
  readonly shown: readonly Target[];
  readonly located: Findings['located'];
  readonly costly: readonly CostlyRule[];
}

/**
 * Tells the extension and the notices what is guarded, when that is something new: after the page
 * has had its turn, because nobody waits for it. Until `signal` aborts.
 */
export function createTeller(
  { isAlive, onFindings, onRegions }: Omit<PageGuardPorts, 'openClosed'>,
  signal: AbortSignal,
): (guarded: Guarded) => void {
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: Guarded;

  const tell = () => {
    waiting = undefined;
    // Once the extension has gone, the page has been given back.
    if (!isAlive()) return;
    const { costly, located, shown, units } = latest;
    const findings: Findings = {
      costly,
      located,
      units: [
        ...units.map(({ target, state, selected }) => reportUnit(target, state, selected)),
        ...shown.map((target) => reportUnit(target, 'shown', false)),
      ],
    };
    const next = JSON.stringify(findings);
    if (next !== told) onFindings(findings);
    told = next;
    onRegions(byRegion(units));
  };

  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return (guarded) => {
    latest = guarded;
    if (!signal.aborted) waiting ??= setTimeout(tell);
  };
}
