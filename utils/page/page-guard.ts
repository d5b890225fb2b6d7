import type { Plan } from '@/utils/plan/types';
import { pathOf, tagOf } from './dom';
import { earlyTargets } from './early-hits';
import { createGuard } from './guard';
import type { PageGuard, PageGuardPorts } from './guard-ports';
import { createHeldBack } from './held-back';
import type { Lexicon } from './lexicon';
import { isMeant, onlyRules } from './meant';
import { addressOfPage } from './outer';
import { createReader } from './page-reader';
import { isPainted } from './painted';
import type { News } from './reader-ports';
import { areNear } from './regions';
import { keyOf } from './report';
import { createStyles } from './stylesheet';
import { findTargets } from './targets';
import { createTeller } from './teller';
import type { Target } from './types';

const SETTLE_MS = 150;
/** Where nothing that was looked at is touched, the page is judged again this much later. */
const SLOW_MS = 2000;
/** Judging may take this part of the time between two looks. */
const SHARE = 0.02;

/** Guards one document by `plan` until `signal` aborts; then the page is as it was. */
export function guardPage(
  plan: Plan,
  lexicon: Lexicon,
  ports: PageGuardPorts,
  signal: AbortSignal,
): PageGuard {
  const elsewhere = onlyRules(plan);
  const isSparing = plan.ruleLocators.some(({ effect }) => effect === 'none');
  const guard = createGuard();
  const tell = createTeller(ports, signal);
  const styles = createStyles();
  const heldBack = createHeldBack(styles.ensure);
  const shownKeys = new Set<string>();
  /** What was found since the last evaluation, and needs none. */
  const early = new Set<Element>();
  const shownBoxes = new WeakSet<Element>();
  let targets: readonly Target[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let cost = 0;
  let address = '';

  const reader = createReader(
    {
      first: () => targets.map(({ element }) => element),
      lexicon,
      locators: plan.ruleLocators,
      onHits,
      onNews,
      openClosed: ports.openClosed,
    },
    signal,
  );

  /** What rules name is hidden at once: reading all of a large page takes longer than a frame. */
  function onHits(elements: readonly Element[]) {
    if (isSparing) return;
    const known = new Set(targets.map(({ element }) => element));
    const met = elements.filter((element) => !known.has(element));
    const found = earlyTargets(met, reader.rules, reader.inventory);
    if (found.length === 0) return;
    targets = [...targets, ...found];
    for (const { element } of found) early.add(element);
    styles.ensure(guard.apply(targets.filter(isAllowed)).map(({ target }) => target.element));
  }

  function onNews({ relevant, pending, touched }: News) {
    if (pending.length > 0) {
      if (!isPainted()) return heldBack.hold(pending);
      if (targets.every(({ element }) => early.has(element))) return;
      const panels = targets.filter(({ region }) => region.kind === 'compose');
      const boxes = new Set(panels.map(({ region }) => region.box));
      heldBack.hold(pending.filter((top) => pathOf(top).some((at) => boxes.has(at))));
      if (relevant) evaluate(true);
      return;
    }
    const isNear = areNear(targets, touched);
    const isWaiting = reader.isWaiting();
    // Where nothing is to be seen yet, and beside what is guarded, icons are looked up at once.
    if (isWaiting && (isNear || !isPainted())) look();
    else {
      if (relevant || address !== location.href) evaluate();
      else settle(isNear ? SETTLE_MS : SLOW_MS);
      if (isWaiting) settle(SETTLE_MS);
    }
    heldBack.release();
  }

  const isShown = (target: Target) =>
    shownBoxes.has(target.region.box) || (shownKeys.size > 0 && shownKeys.has(keyOf(target)));
  const isAllowed = (target: Target) => !isShown(target);

  /** While parts are still to be read, what is hidden may be freed, but nothing new is hidden. */
  function evaluate(partly = false) {
    if (signal.aborted) return;
    if (!ports.isAlive()) return stop();
    const start = performance.now();
    if (!partly) {
      clearTimeout(settling);
      due = Number.POSITIVE_INFINITY;
    }
    address = location.href;
    const url = addressOfPage();
    const held = isMeant(plan, url) ? plan : elsewhere;
    const found = findTargets({
      inventory: reader.inventory,
      lexicon,
      plan: held,
      roots: [...reader.roots],
      rules: reader.rules,
      url,
    });
    const before = new Set(targets.map(({ element }) => element));
    early.clear();
    targets = partly ? found.targets.filter(({ element }) => before.has(element)) : found.targets;
    const units = guard.apply(targets.filter(isAllowed));
    styles.ensure(units.map(({ target }) => target.element));
    cost = performance.now() - start;
    const costly = reader.rules.costly();
    const { located } = found;
    if (!partly) tell({ costly, located, shown: targets.filter(isShown), units });
  }

  function look() {
    const start = performance.now();
    reader.lookAgain();
    evaluate();
    reader.pace.spend(performance.now() - start);
  }

  function settle(ms: number) {
    const at = performance.now() + Math.max(ms, cost / SHARE);
    if (at >= due) return;
    clearTimeout(settling);
    due = at;
    settling = setTimeout(look, at - performance.now());
  }

  let asked = false;
  // The page's own handlers run after ours; by the next frame they have had their say.
  const refresh = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      look();
    });
  };

  function stop() {
    clearTimeout(settling);
    heldBack.release();
    guard.undo();
    styles.remove();
    ports.onRegions([]);
  }

  const onEvent = (event: Event) => {
    for (const node of event.composedPath()) if (node instanceof ShadowRoot) reader.meetRoot(node);
    refresh();
  };
  // Frames and stylesheets tell when they are ready.
  const onLoad = ({ target }: Event) => {
    const tag = target instanceof Element ? tagOf(target) : '';
    if (tag === 'iframe') return look();
    if (tag === 'img' || tag === 'source') return;
    if (tag !== 'script') reader.forgetGlyphs();
    if (isPainted()) settle(SETTLE_MS);
    else look();
  };

  signal.addEventListener('abort', stop, { once: true });
  for (const type of ['change', 'click', 'focusin'])
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  for (const type of ['popstate', 'pageshow']) window.addEventListener(type, refresh, { signal });
  window.addEventListener('load', onLoad, { capture: true, signal });

  reader.start();

  return {
    refresh: look,
    showRegion(region) {
      shownBoxes.add(region.box);
      evaluate();
    },
    showUnit(key, shown) {
      if (shown) shownKeys.add(key);
      else shownKeys.delete(key);
      evaluate();
    },
  };
}
