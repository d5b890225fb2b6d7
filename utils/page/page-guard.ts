import type { Plan } from '@/utils/plan/types';
import { createCurrent } from './current';
import { contains, tagOf } from './dom';
import { earlyTargets } from './early-hits';
import { elementAt, rootsOf } from './event-nodes';
import { createGuard } from './guard';
import type { PageGuard, PageGuardPorts } from './guard-ports';
import { createHeldBack } from './held-back';
import { readPanel } from './keeper/panel-reading';
import type { Lexicon } from './lexicon';
import { matchesOf } from './matches';
import { isMeant, onlyRules } from './meant';
import { addressOfPage } from './outer';
import { createReader } from './page-reader';
import { isPainted } from './painted';
import { previewRule } from './preview';
import type { News } from './reader-ports';
import { createRefresh } from './refreshing';
import { keyOf } from './report';
import { createStyles } from './stylesheet';
import { findTargets } from './targets';
import { createTeller } from './teller';
import type { Target } from './types';
import { createWaits } from './waits';

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
  const current = createCurrent();
  const heldBack = createHeldBack(styles.ensure);
  const { shown: wanted } = ports;
  let address = '';
  const distanceOf = (touched: ReadonlySet<Element>) =>
    current.distanceOf(touched, reader.inventory.marks.keys());
  const waits = createWaits(distanceOf, look);

  const reader = createReader(
    {
      first: current.elements,
      isAsLeft: guard.isAsLeft,
      lexicon,
      locators: plan.ruleLocators,
      onBatch: styles.keep,
      onHits,
      onNews,
      openClosed: ports.openClosed,
    },
    signal,
  );

  /** What rules name is hidden at once: reading all of a large page takes longer than a frame. */
  function onHits(elements: readonly Element[]): ReadonlySet<Element> {
    if (isSparing || elements.length === 0) return new Set();
    const met = elements.filter((element) => !current.elements().has(element));
    const found = earlyTargets(met, reader.rules, reader.inventory, reader.sayingOf);
    if (found.length === 0) return new Set();
    current.addEarly(found);
    guard.add(found.filter((target) => !isShown(target)));
    styles.ensure(found.map(({ element }) => element));
    return new Set(found.map(({ element }) => element));
  }

  function onNews({ late, relevant, pending, touched }: News) {
    if (pending.length > 0) {
      if (!isPainted()) return heldBack.hold(pending);
      if (current.areAllEarly()) return;
      heldBack.hold(current.concerned(pending));
      if (relevant) evaluate(true);
      return;
    }
    const isWaiting = reader.isWaiting();
    // Where nothing is to be seen yet, and beside what is guarded, icons are looked up at once.
    if (isWaiting && (!isPainted() || distanceOf(touched) === 'near')) look();
    else {
      if (relevant || address !== location.href) evaluate();
      else waits.touch(touched);
      if (isWaiting || late) waits.settle();
    }
    heldBack.release();
  }

  const isShown = (target: Target) =>
    wanted.boxes.has(target.region.box) || (wanted.keys.size > 0 && wanted.keys.has(keyOf(target)));

  function apply() {
    const units = guard.apply(current.all().filter((target) => !isShown(target)));
    styles.ensure(units.map(({ target }) => target.element));
    return units;
  }

  /** While parts are still to be read, what is hidden may be freed, but nothing new is hidden. */
  function evaluate(partly = false) {
    if (signal.aborted) return;
    if (!ports.isAlive()) return stop();
    const start = performance.now();
    if (!partly) waits.end();
    const url = addressOfPage();
    const found = findTargets({
      inventory: reader.inventory,
      lexicon,
      plan: isMeant(plan, url) ? plan : elsewhere,
      roots: [...reader.roots],
      rules: reader.rules,
      url,
    });
    const before = current.elements();
    const isKnown = ({ element }: Target) => before.has(element);
    current.replace(partly ? found.targets.filter(isKnown) : found.targets);
    const units = apply();
    // What runs for the first time says nothing of the next time.
    waits.spent(address === '' ? 0 : performance.now() - start);
    address = location.href;
    const { located, matched } = found;
    if (partly) return;
    const { costly, costs } = reader.rules;
    const shown = current.all().filter(isShown);
    tell({ costly: costly(), costs, located, matched, shown, spent: reader.pace.used, units });
  }

  function look() {
    const start = performance.now();
    reader.lookAgain();
    evaluate();
    reader.pace.spend(performance.now() - start);
  }

  const refresh = createRefresh(look, reader.pace.wait, signal);

  function stop() {
    waits.end();
    heldBack.release();
    guard.undo();
    styles.remove();
    ports.onRegions([]);
  }

  const onEvent = (event: Event) => {
    for (const root of rootsOf(event)) reader.meetRoot(root);
    refresh(event.isTrusted && event.type !== 'focusin');
  };
  // Frames and stylesheets tell when they are ready.
  const onLoad = ({ target }: Event) => {
    const element = elementAt(target);
    const tag = element && tagOf(element);
    if (tag === 'iframe') return reader.pace.wait() > 0 ? refresh(false) : look();
    if (tag === 'img' || tag === 'source') return;
    if (tag !== 'script') reader.forgetGlyphs();
    if (isPainted()) waits.settle();
    else look();
  };

  signal.addEventListener('abort', stop, { once: true });
  for (const type of ['change', 'click', 'focusin'])
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  for (const type of ['popstate', 'pageshow'])
    window.addEventListener(type, () => refresh(false), { signal });
  window.addEventListener('load', onLoad, { capture: true, signal });

  reader.start();
  return {
    editorsIn: ({ box }) =>
      [...reader.inventory.editors].filter(
        (editor) => tagOf(editor) !== 'iframe' && contains(box, editor),
      ),
    found: (locator) => matchesOf(locator, reader.roots),
    label: lexicon.label,
    marksIn: (box) =>
      [...reader.inventory.marks.values()].filter(({ element }) => contains(box, element)),
    preview: (next, rule) => previewRule(next, rule, { guarded: current.all(), lexicon, reader }),
    readPanel: (region) => readPanel(reader.inventory, region),
    refresh: look,
    setVisit(locators) {
      reader.rules.setVisit(locators, reader.roots);
      evaluate();
    },
    showRegion(region) {
      wanted.boxes.add(region.box);
      evaluate();
    },
    showUnit(key, shown) {
      wanted.keys[shown ? 'add' : 'delete'](key);
      evaluate();
    },
  };
}
