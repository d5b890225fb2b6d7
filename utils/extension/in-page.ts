import type { LexiconData } from '@/utils/plan/lexicon';
import type { PreviewCounts } from '@/utils/plan/preview';
import type { Snooze } from '@/utils/plan/snooze';
import type { Plan } from '@/utils/plan/types';
import type { FrameReport, ReportedUnit } from './frame-report';
import { cachedLexicon, cachedPlan } from './kept-plan';
import { openClosed } from './open-closed';
import { listenInPage } from './page-channel';
import { followShown } from './page-shown';
import { isAlive, send } from './send';

/** What the extension gives to the code that guards a page. */
export interface Ports {
  readonly cachedPlan: () => Promise<Plan | null>;
  readonly freshPlan: () => Promise<Plan | null>;
  readonly lexicon: () => Promise<LexiconData>;
  readonly recognised: (platform: string) => Promise<Plan | null>;
  readonly report: (findings: Reported) => void;
  readonly openClosed: (element: Element) => ShadowRoot | null;
  readonly injectDetector: () => Promise<boolean>;
  readonly injectCollector: () => Promise<boolean>;
  readonly injectKeeper: () => Promise<boolean>;
  readonly injectNotice: () => Promise<boolean>;
  readonly pauseHere: () => void;
  readonly snooze: (until: Snooze) => void;
  readonly warnHere: () => void;
  readonly isAlive: () => boolean;
}

type RuleTime = FrameReport['costly'][number];

/** What is found in a page. */
interface Reported {
  readonly costly: readonly RuleTime[];
  readonly costs: readonly RuleTime[];
  readonly located: boolean | null;
  readonly matched: readonly string[];
  readonly spent: number;
  readonly units: readonly ReportedUnit[];
}

interface Live {
  readonly draftWanted: () => void;
  readonly focusNotice: (anyway: boolean) => boolean;
  readonly planChanged: () => void;
  readonly preview: (plan: Plan, rule: string) => Promise<PreviewCounts | null>;
  readonly returned: () => void;
  readonly showUnit: (key: string, shown: boolean) => void;
}

/** A frame without an address of its own has the origin of the page that made it. */
function hostOfFrame(): string {
  const { origin } = globalThis;
  return /^https?:/.test(origin) ? new URL(origin).hostname : location.hostname;
}

/** Connects a page's guard with the worker: `start` gets the ports and hears of changes. */
export function startInPage(start: (ports: Ports) => Live): Live {
  const host = hostOfFrame();
  const quietly = () => undefined;
  const shown = followShown();
  let latest: Reported | null = null;
  /** Of several reports that wait for the page to be shown only the last one is of use. */
  const tell = async (findings: Reported) => {
    latest = findings;
    await shown.ready;
    if (latest !== findings) return;
    await send('report', {
      ...findings,
      costly: [...findings.costly],
      costs: [...findings.costs],
      loadedAt: performance.timeOrigin,
      host,
      matched: [...findings.matched],
      shownAt: shown.since(),
      units: [...findings.units],
    }).catch(quietly);
  };
  // A page that is loaded in advance may never be seen: what is kept guards it, the worker hears nothing.
  const live = start({
    cachedPlan: () => cachedPlan(host),
    freshPlan: () => shown.ready.then(() => send('getPlan', null)),
    lexicon: async () => (await cachedLexicon()) ?? send('getLexicon', null),
    recognised: (platform) => shown.ready.then(() => send('recognise', { platform })),
    openClosed,
    report: (findings) => void tell(findings),
    injectDetector: () => shown.ready.then(() => send('bringDetector', null)),
    injectCollector: () => shown.ready.then(() => send('bringCollector', null)),
    injectKeeper: () => shown.ready.then(() => send('bringKeeper', null)),
    injectNotice: () => shown.ready.then(() => send('showNotice', null)),
    pauseHere: () => void send('pauseHere', null).catch(quietly),
    snooze: (until) => void send('snooze', { until }).catch(quietly),
    warnHere: () => void send('warnHere', null).catch(quietly),
    isAlive,
  });
  listenInPage({
    draftWanted: () => {
      live.draftWanted();
      return true;
    },
    focusNotice: ({ anyway }) => live.focusNotice(anyway),
    planChanged: () => {
      live.planChanged();
      return true;
    },
    present: () => true,
    previewPlan: ({ plan, rule }) => live.preview(plan, rule),
    showUnit: ({ key, shown }) => {
      live.showUnit(key, shown);
      return true;
    },
  });
  // Whatever happened meanwhile reached only the pages that were there; another page has reported here.
  shown.onReturn(() => {
    live.returned();
    if (latest) void tell(latest);
  });
  return live;
}
