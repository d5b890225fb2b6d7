import type { Plan } from '@/utils/plan/types';
import { holdFirstPaint } from './hold';
import { showNotices } from './notices';
import { guardPage, type PageGuard } from './page-guard';
import { watchForProduct } from './recognise-product';
import type { UnitReport } from './report';

/** What a content script needs from the extension; the entrypoint provides it. */
export interface PagePorts {
  /** The plan kept for this host, without waking the worker. */
  readonly cachedPlan: () => Promise<Plan | null>;
  readonly freshPlan: () => Promise<Plan | null>;
  /** Tells which product this page belongs to; its plan comes back. */
  readonly recognised: (platform: string) => Promise<Plan | null>;
  readonly report: (units: readonly UnitReport[], fresh: boolean) => void;
  /** Brings the notice's script into this frame; false when that is not possible. */
  readonly injectNotice: () => Promise<boolean>;
  readonly pauseHere: () => void;
  readonly isAlive: () => boolean;
}

export interface LivePage {
  /** Asks for the plan again. */
  readonly planChanged: () => void;
  readonly showUnit: (key: string, shown: boolean) => void;
}

/** Guards this frame by the plan that is kept, and by each newer one. */
export function guardLive(ports: PagePorts): LivePage {
  const release = holdFirstPaint();
  let applied = '';
  let running: { guard: PageGuard; stop: AbortController } | null = null;
  let fresh = true;
  let looking = new AbortController();

  const report = (units: readonly UnitReport[]) => {
    ports.report(units, fresh);
    fresh = false;
  };

  const start = (plan: Plan) => {
    const stop = new AbortController();
    const notices = showNotices(plan, {
      inject: ports.injectNotice,
      pauseHere: ports.pauseHere,
      showRegion: (region) => running?.guard.showRegion(region),
      refresh: () => running?.guard.refresh(),
    });
    const events = { onUnits: report, onRegions: notices.update, isAlive: ports.isAlive };
    running = { guard: guardPage(plan, events, stop.signal), stop };
  };

  const take = (plan: Plan | null) => {
    if (!plan) return;
    release();
    if (plan.digest === applied) return;
    applied = plan.digest;
    running?.stop.abort();
    running = null;
    looking.abort();
    looking = new AbortController();
    const found = (id: string) => void ports.recognised(id).then(takeFresh, () => undefined);
    watchForProduct(plan, found, looking.signal);
    if (plan.paused === 'no' && hasSomethingToDo(plan)) start(plan);
    else report([]);
  };

  let answered = false;
  const takeFresh = (plan: Plan | null) => {
    answered = answered || plan !== null;
    take(plan);
  };
  const planChanged = () => void ports.freshPlan().then(takeFresh, () => undefined);
  planChanged();
  // A kept plan that arrives after the fresh one is the older of the two.
  void ports.cachedPlan().then(
    (plan) => (answered ? undefined : take(plan)),
    () => undefined,
  );
  return {
    planChanged,
    showUnit: (key, shown) => running?.guard.showUnit(key, shown),
  };
}

const hasSomethingToDo = ({ verdicts, ruleLocators }: Plan) =>
  ruleLocators.length > 0 || verdicts.some(({ effect }) => effect !== 'none');
