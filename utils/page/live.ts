import { emptyLexicon } from '@/utils/plan/empty-lexicon';
import type { LexiconData } from '@/utils/plan/lexicon';
import { somethingToDo } from '@/utils/plan/something-to-do';
import type { Plan } from '@/utils/plan/types';
import { bringing } from './bringing';
import { collectPosts } from './collect/collecting';
import { type Detector, detectorHere } from './detector-bridge';
import type { Findings, PageGuard, Shown } from './guard-ports';
import { holdFirstPaint } from './hold';
import { keepTexts } from './keeper/keeping';
import type { LivePage, PagePorts } from './live-ports';
import { type Notices, showNotices } from './notices';
import { createGate } from './picker/gate';
import { providePickedPage } from './picker/picked-page';
import { rememberPressed } from './picker/pressed';
import { createPreviewing } from './previewing';
import { watchForProduct } from './recognise-product';
import type { GuardedRegion } from './regions';
import { listenForToggles } from './toggles';
import { createVisitRules, withoutVisits } from './visit-rules';

interface Running {
  readonly guard: PageGuard;
  readonly keeping: ReturnType<typeof keepTexts>;
  readonly notices: Notices;
  readonly stop: AbortController;
}

/** Some editors change their text by themselves: then there is no `input`. */
const TYPING = ['beforeinput', 'input', 'keydown', 'paste', 'drop'];

const nothingFound: Findings = {
  costly: [],
  costs: [],
  located: null,
  matched: [],
  spent: 0,
  units: [],
};

/** Guards this frame by the plan that is kept, and by each newer one. */
export function guardLive(ports: PagePorts): LivePage {
  listenForToggles();
  const release = holdFirstPaint();
  const gate = createGate();
  let applied = '';
  let latest: Plan | null = null;
  /** Pickers that are open here. */
  let wanting = 0;
  let running: Running | null = null;
  const shown: Shown = { boxes: new WeakSet(), keys: new Set() };
  let quietUntil: number | null = null;
  let looking = new AbortController();
  /** What stands in an editor before the keeper is there may be typed, or may have come with the page. */
  let hasTyped = false;
  const onInput = ({ isTrusted }: Event) => {
    hasTyped ||= isTrusted;
  };
  for (const type of TYPING)
    window.addEventListener(type, onInput, { capture: true, passive: true });

  const words = ports.lexicon().catch(() => emptyLexicon);

  /** The detector, brought here where it did not come with the page. */
  const bringDetector = bringing({
    inject: ports.injectDetector,
    isHere: () => detectorHere() !== undefined,
  });
  const detector = async () => {
    await bringDetector();
    return detectorHere();
  };

  const previewing = createPreviewing({
    bring: async () => (await detector()) !== undefined,
    guard: () => running?.guard,
    openClosed: ports.openClosed,
    words,
  });

  const start = (plan: Plan, guard: Detector, data: LexiconData) => {
    previewing.stop();
    const stop = new AbortController();
    const notices = showNotices({
      plan,
      editorsIn: (region) => running?.guard.editorsIn(region) ?? [],
      inject: ports.injectNotice,
      site: ports,
      showRegion: (region) => running?.guard.showRegion(region),
      refresh: () => running?.guard.refresh(),
    });
    const keeping = keepTexts({
      hasTyped: () => hasTyped,
      inject: ports.injectKeeper,
      plan,
      readPanel: (region) => running?.guard.readPanel(region) ?? null,
    });
    const collecting = collectPosts(ports.injectCollector);
    const onRegions = (guarded: readonly GuardedRegion[]) => {
      const regions = withoutVisits(guarded);
      // When the extension has gone, the notice stays to say what has become of the text.
      if (regions.length > 0 || ports.isAlive()) notices.update(regions);
      keeping.update(regions);
      collecting.update(regions, running?.guard);
    };
    const { isAlive, openClosed } = ports;
    const events = { isAlive, onFindings: ports.report, onRegions, openClosed, shown };
    notices.quiet(quietUntil);
    running = { guard: guard(plan, data, events, stop.signal), keeping, notices, stop };
    running.guard.setVisit(visits.locators());
  };

  const visits = createVisitRules(() => running?.guard.setVisit(visits.locators()));
  const isNeeded = (plan: Plan) =>
    somethingToDo(plan) || (plan.paused === 'no' && wanting + visits.locators().length > 0);

  /** Brings the guard and lets it work by `plan`, unless another one has come by then. */
  const bring = async (plan: Plan) => {
    const [guard, data] = await Promise.all([detector(), words]);
    if (guard && !running && applied === plan.digest) start(plan, guard, data);
  };

  const take = (plan: Plan | null) => {
    if (!plan) return;
    latest = plan;
    quietUntil = plan.quietUntil;
    running?.notices.quiet(quietUntil);
    if (plan.digest === applied) return;
    applied = plan.digest;
    running?.stop.abort();
    if (!somethingToDo(plan)) running?.keeping.end();
    running = null;
    looking.abort();
    looking = new AbortController();
    const found = (id: string) => void ports.recognised(id).then(takeFresh, () => undefined);
    watchForProduct(plan, found, looking.signal);
    if (isNeeded(plan)) void bring(plan).finally(release);
    else {
      ports.report(nothingFound);
      release();
    }
  };

  const want = async (signal: AbortSignal) => {
    wanting++;
    signal.addEventListener('abort', () => {
      wanting--;
      if (!latest || isNeeded(latest)) return;
      running?.stop.abort();
      running = null;
    });
    if (!running && latest && isNeeded(latest)) await bring(latest);
  };
  providePickedPage({
    gate,
    guard: () => running?.guard ?? null,
    hide: visits.add,
    plan: () => latest,
    pressed: rememberPressed(),
    want,
  });

  let answered = false;
  const takeFresh = (plan: Plan | null) => {
    answered = answered || plan !== null;
    take(plan);
  };
  const askForPlan = () => void ports.freshPlan().then(takeFresh, () => undefined);
  /** The new plan is kept before a page hears of it; only where that one forbids all has a tab a plan of its own. */
  const planChanged = async () => {
    const kept = await ports.cachedPlan().catch(() => null);
    if (kept && kept.paused !== 'not-allowed') takeFresh(kept);
    else askForPlan();
  };
  askForPlan();
  void ports.cachedPlan().then(
    (plan) => {
      // A kept plan that arrives after the fresh one is the older of the two.
      if (answered) return;
      if (plan) take(plan);
      // On a first visit the detector comes beside the plan, not after it.
      else void detector();
    },
    () => undefined,
  );
  return {
    draftWanted: () => running?.keeping.askAgain(),
    focusNotice: (anyway) => running?.notices.focus(anyway) ?? false,
    planChanged: () => void planChanged(),
    preview: previewing.preview,
    returned: askForPlan,
    showUnit: (key, isShown) => running?.guard.showUnit(key, isShown),
  };
}
