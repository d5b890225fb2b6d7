import type { Plan } from '@/utils/plan/types';
import { listenInPage } from './page-channel';
import { cachedPlan } from './plan-cache';
import type { ReportedUnit } from './protocol';
import { isAlive, send } from './send';
import { shieldFromPage } from './shield';

/** What the extension gives to the code that guards a page. */
export interface Ports {
  readonly cachedPlan: () => Promise<Plan | null>;
  readonly freshPlan: () => Promise<Plan | null>;
  readonly recognised: (platform: string) => Promise<Plan | null>;
  readonly report: (units: readonly ReportedUnit[], fresh: boolean) => void;
  readonly injectNotice: () => Promise<boolean>;
  readonly pauseHere: () => void;
  readonly isAlive: () => boolean;
}

interface Live {
  readonly planChanged: () => void;
  readonly showUnit: (key: string, shown: boolean) => void;
}

/** A frame without an address of its own has the origin of the page that made it. */
function hostOfFrame(): string {
  const { origin } = globalThis;
  return /^https?:/.test(origin) ? new URL(origin).host : location.host;
}

/** Connects a page's guard with the worker: `start` gets the ports and hears of changes. */
export function startInPage(start: (ports: Ports) => Live): void {
  shieldFromPage('dashboard');
  const host = hostOfFrame();
  const quietly = () => undefined;
  const live = start({
    cachedPlan: () => cachedPlan(host),
    freshPlan: () => send('getPlan', null),
    recognised: (platform) => send('recognise', { platform }),
    report: (units, fresh) =>
      void send('report', { fresh, host, units: [...units] }).catch(quietly),
    injectNotice: () => send('showNotice', null),
    pauseHere: () => void send('pauseHere', null).catch(quietly),
    isAlive,
  });
  listenInPage({
    planChanged: live.planChanged,
    showUnit: ({ key, shown }) => live.showUnit(key, shown),
  });
}
