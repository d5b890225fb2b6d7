import { afterFrame } from './after-frame';
import { areTyped, type Changes, forgetChanged, sortChanges } from './changes';
import { findAll, pathOf, type Root, tagOf } from './dom';
import { dropFacts, keepFacts } from './facts';
import { createGlyphs } from './glyphs';
import { createInventory } from './inventory';
import { lookThrough, UNSEEN } from './left';
import { isPainted } from './painted';
import { createParts, LABEL_DEPTH, listenTo } from './parts';
import type { News, PageReader, ReaderInput } from './reader-ports';
import { readingPace } from './reading-pace';
import { createRefills } from './refills';
import { createRuleIndex } from './rule-index';
import { isSprite, isUnread } from './scanner';
import { createShadows, topsOf } from './shadows';
import { inReadingOrder } from './tops';
import { withVisit } from './visit-index';
import { watchPage } from './watch';

/** How long the page waits for us at a time, in milliseconds. */
const SLICE_MS = 12;
/** Before anything is to be seen, waiting a little longer is better than showing what must be hidden. */
const FIRST_MS = 100;
/** A control whose name may be that of what stands in it has no more in it than this. */
const MAX_NAMED = 20;

/** Starts reading with `start`, and ends when `signal` aborts. */
export function createReader(input: ReaderInput, signal: AbortSignal): PageReader {
  const { locators, openClosed, first, isAsLeft, onHits, onNews } = input;
  const { heard, lexicon } = listenTo(input.lexicon);
  const glyphs = createGlyphs(lexicon);
  const inventory = createInventory(lexicon, glyphs);
  const rules = withVisit(createRuleIndex(locators));
  const pace = readingPace();
  const roots = new Set<Root>();
  const touched = new Set<Element>();
  /** Where marks, editors and submit buttons came, went or became others. */
  const changed = new Set<Element>();
  let relevant = false;
  let settled = false;
  /** Whether drawings came that others may show by their names. */
  let sprites = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const addTops = (tops: readonly Element[], areNew = false) => {
    parts.add(tops, areNew);
    rules.readBelow(tops);
  };
  const found = (root: ShadowRoot) => {
    roots.add(root);
    watcher.watch(root);
    addTops(topsOf(root));
  };
  const goOn = () => void (parts.pending().size > 0 && work(() => undefined));
  const shadows = createShadows({ found, foundLate: goOn, openClosed }, signal);
  const parts = createParts({
    glyphs,
    heard,
    inventory,
    lexicon,
    onFound: (element) => changed.add(element),
    onSprites: () => {
      sprites = true;
    },
    shadows,
    stamp: () => inventory.found() + rules.version(),
  });
  const refills = createRefills(parts, rules);
  const watcher = watchPage(hear, input.onBatch, signal);
  const channel = new MessageChannel();
  channel.port1.onmessage = goOn;

  function hear(records: readonly MutationRecord[]) {
    if (resting !== undefined) return;
    const start = performance.now();
    const isRead = settled && parts.pending().size === 0 && !glyphs.isWaiting();
    if (isRead && areTyped(records, inventory.editors)) return forgetChanged(records);
    const isSame = isRead && roots.size === 1 && refills.isSame(records);
    if (!isSame) return work(() => take(sortChanges(records, inventory.editors, isAsLeft)));
    pace.spend(performance.now() - start);
    if (pace.wait() > 0) rest(pace.wait());
  }

  function take(changes: Changes) {
    if (changes.flood) return readAll();
    if (changes.states) relevant = true;
    if (changes.sprites) sprites = true;
    for (const element of changes.attributes) reread(element, true);
    for (const element of changes.named)
      for (const inner of findAll(element, '*', MAX_NAMED)) reread(inner, true);
    for (const element of changes.around) reread(element, false, changes.grown.get(element));
    // What is in shadow trees of what left is not to be seen from there.
    const left = roots.size > 1 ? UNSEEN : lookThrough(changes.removed, parts.isBare);
    if (changes.removed.size > 0) shadows.leave(roots);
    rules.leave(left.parts);
    const tops = inReadingOrder(changes.tops, inventory, first(), (editor) => changed.add(editor));
    addTops(tops, left.isForgotten);
    if (inventory.prune(left.parts)) relevant = true;
  }

  function reread(element: Element, attributes: boolean, more?: number) {
    touched.add(element);
    if (isUnread(element)) {
      if (isSprite(element)) sprites = true;
      return;
    }
    if (!attributes && !inventory.editors.has(element)) shadows.meet(element, tagOf(element));
    parts.readUp(element, attributes ? 1 : LABEL_DEPTH, more);
    rules.readAround(element, attributes);
  }

  function readAll() {
    keepFacts();
    shadows.leave(roots);
    parts.startOver();
    rules.startOver();
    if (inventory.prune(null)) relevant = true;
    for (const root of roots) addTops(topsOf(root));
  }

  /** Works for one slice, and comes back for the rest; rests when too much of the time was used. */
  function work(begin: () => void) {
    if (signal.aborted) return;
    refills.interrupt();
    const start = performance.now();
    const hits = rules.version();
    begin();
    const hit = rules.takeNew();
    const taken = onHits(hit);
    // What has just been hidden ought to be seen as hidden before all the rest is read.
    const waits = taken.size > 0 && parts.isStartingOver() && isPainted();
    const done = !waits && parts.run(performance.now() + (isPainted() ? SLICE_MS : FIRST_MS));
    if (done && sprites) {
      sprites = false;
      if (parts.readUses(roots)) relevant = true;
    }
    const isTaken = (element: Element) => pathOf(element).some((at) => taken.has(at));
    if (rules.version() - hits !== hit.length || !hit.every(isTaken)) relevant = true;
    if (done && ![...changed].every(isTaken)) relevant = true;
    const news: News = {
      late: changed.size + hit.length > 0,
      pending: done ? [] : [...parts.pending()],
      relevant: relevant || (changed.size > 0 && !done),
      touched: new Set(touched),
    };
    // What was found in the first slices is judged anew when all is read.
    if (done) {
      relevant = false;
      changed.clear();
    }
    touched.clear();
    onNews(news);
    // The first look at a page is worth its time.
    pace.spend(performance.now() - start, !settled);
    settled ||= done;
    if (waits) afterFrame(goOn);
    else if (!done) channel.port2.postMessage(null);
    else if (pace.wait() > 0) rest(pace.wait());
  }

  /** Not to hear of each change is what makes resting cheap; afterwards all is read again. */
  function rest(ms: number) {
    watcher.stop();
    dropFacts();
    resting = setTimeout(() => {
      resting = undefined;
      for (const root of roots) watcher.watch(root);
      work(readAll);
    }, ms);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    dropFacts();
    channel.port1.close();
    parts.clear();
  });

  return {
    forgetGlyphs: parts.forgetGlyphs,
    isWaiting: glyphs.isWaiting,
    inventory,
    lookAgain: () => {
      shadows.meetAgain();
      goOn();
      const isOther = inventory.readFrames();
      return parts.readGlyphs(roots) || isOther;
    },
    meetRoot: shadows.add,
    pace,
    roots,
    rules,
    sayingOf: parts.sayingOf,
    start: () => {
      roots.add(document);
      watcher.watch(document);
      work(readAll);
    },
  };
}
