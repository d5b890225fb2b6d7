import { type Changes, forgetChanged, sortChanges } from './changes';
import { findAll, hasAttributeOf, isInPage, parentOf, pathOf, type Root, tagOf } from './dom';
import { dropFacts, forget, keepFacts } from './facts';
import { createGlyphs } from './glyphs';
import { createInventory } from './inventory';
import { createPace } from './pace';
import { isPainted } from './painted';
import type { News, PageReader, ReaderInput } from './reader-ports';
import { createRuleIndex } from './rule-index';
import { createScanner, isSprite, isUnread } from './scanner';
import { createShadows, topsOf } from './shadows';
import { watchPage } from './watch';

/** How long the page waits for us at a time, in milliseconds. */
const SLICE_MS = 12;
/** Before anything is to be seen, waiting a little longer is better than showing what must be hidden. */
const FIRST_MS = 100;
/** So much reading may come at once, on a busy machine, before the reader rests. */
const READING_MS = 1500;
/** The label of a control may be spread over a few levels below it. */
const LABEL_DEPTH = 4;
/** A control whose name may be that of what stands in it has no more in it than this. */
const MAX_NAMED = 20;

/** Starts reading with `start`, and ends when `signal` aborts. */
export function createReader(input: ReaderInput, signal: AbortSignal): PageReader {
  const { lexicon, locators, openClosed, first, isAsLeft, onHits, onNews } = input;
  const glyphs = createGlyphs(lexicon);
  const inventory = createInventory(lexicon, glyphs);
  const rules = createRuleIndex(locators);
  const pace = createPace(() => performance.now(), READING_MS);
  const roots = new Set<Root>();
  const touched = new Set<Element>();
  let relevant = false;
  let settled = false;
  let rescanning = false;
  /** Whether drawings came that others may show by their names. */
  let sprites = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const scanner = createScanner((element) => {
    forget(element);
    const tag = tagOf(element);
    if (tag === 'symbol' || tag === 'defs') {
      sprites = true;
      return false;
    }
    // What is new and yet known has moved: it is the same, but where it stands is not.
    if (inventory.read(element) || (!rescanning && inventory.has(element))) relevant = true;
    if (!inventory.editors.has(element)) shadows.meet(element, tag);
    return !inventory.editors.has(element) || tag === 'iframe';
  });
  const addTops = (tops: readonly Element[]) => {
    for (const top of tops) scanner.add(top);
    if (tops.length > 0) rules.readBelow(tops);
  };
  const found = (root: ShadowRoot) => {
    roots.add(root);
    watcher.watch(root);
    addTops(topsOf(root));
  };
  const goOn = () => work(() => undefined);
  const shadows = createShadows({ found, foundLate: goOn, openClosed }, signal);
  const watcher = watchPage((records) => {
    if (resting !== undefined) return;
    forgetChanged(records);
    work(() => take(sortChanges(records, inventory.editors, isAsLeft)));
  }, signal);
  const channel = new MessageChannel();
  channel.port1.onmessage = goOn;

  function take(changes: Changes) {
    if (changes.flood) return readAll();
    if (changes.states) relevant = true;
    if (changes.sprites) sprites = true;
    for (const element of changes.attributes) reread(element, true);
    for (const element of changes.named)
      for (const inner of findAll(element, '*', MAX_NAMED)) reread(inner, true);
    for (const element of changes.around) reread(element, false);
    addTops(firstOf(outsideEditors(changes.tops)));
    if (changes.removed && inventory.prune()) relevant = true;
  }

  function reread(element: Element, attributes: boolean) {
    touched.add(element);
    if (isSprite(element)) sprites = true;
    if (isUnread(element)) return;
    if (!attributes && !inventory.editors.has(element)) shadows.meet(element, tagOf(element));
    let at: Element | null = element;
    for (let up = 0; at && up < (attributes ? 1 : LABEL_DEPTH); up++, at = parentOf(at))
      if (inventory.read(at)) relevant = true;
    rules.readAround(element, attributes);
  }

  /** Some of what comes may be an editor, and the rest what stands in it. */
  function outsideEditors(tops: ReadonlySet<Element>): ReadonlySet<Element> {
    const editors = [...tops].filter((top) => hasAttributeOf(top, 'contenteditable'));
    for (const editor of editors) if (inventory.read(editor)) relevant = true;
    if (editors.length === 0) return tops;
    const isInside = (top: Element) =>
      pathOf(top).some((at, up) => up > 0 && inventory.editors.has(at));
    return new Set([...tops].filter((top) => !isInside(top)));
  }

  /** What is hidden may no longer be what it was: it comes first. */
  function firstOf(tops: ReadonlySet<Element>): Element[] {
    const guarded = first();
    const isFirst = (top: Element) => pathOf(top).some((at) => guarded.has(at));
    const inPage = [...tops].filter(isInPage);
    if (guarded.size === 0 || inPage.length < 2) return inPage;
    return [...inPage.filter(isFirst), ...inPage.filter((top) => !isFirst(top))];
  }

  function readUses() {
    sprites = false;
    for (const root of roots)
      for (const use of findAll(root, 'use')) if (inventory.read(use)) relevant = true;
  }

  function readAll() {
    keepFacts();
    scanner.clear();
    rescanning = true;
    if (inventory.prune()) relevant = true;
    for (const root of roots) addTops(topsOf(root));
  }

  /** Works for one slice, and comes back for the rest; rests when too much of the time was used. */
  function work(begin: () => void) {
    if (signal.aborted) return;
    const start = performance.now();
    const hits = rules.version();
    begin();
    const hit = rules.takeNew();
    if (hit.length > 0) onHits(hit);
    const done = scanner.run(performance.now() + (isPainted() ? SLICE_MS : FIRST_MS));
    if (done && sprites) readUses();
    if (rules.version() !== hits) relevant = true;
    const news: News = {
      pending: done ? [] : [...scanner.pending()],
      relevant,
      touched: new Set(touched),
    };
    // What was found in the first slices is judged anew when all is read.
    if (done) relevant = false;
    touched.clear();
    onNews(news);
    // The first look at a page is worth its time.
    if (settled) pace.spend(performance.now() - start);
    if (done) {
      settled = true;
      rescanning = false;
    }
    if (!done) channel.port2.postMessage(null);
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
    scanner.clear();
  });

  return {
    forgetGlyphs: glyphs.forget,
    isWaiting: glyphs.isWaiting,
    inventory,
    lookAgain: () => {
      shadows.meetAgain();
      if (scanner.pending().size > 0) goOn();
      let changed = inventory.readFrames();
      for (const element of glyphs.learn([...roots])) if (inventory.read(element)) changed = true;
      return changed;
    },
    meetRoot: shadows.add,
    pace,
    roots,
    rules,
    start: () => {
      roots.add(document);
      watcher.watch(document);
      work(readAll);
    },
  };
}
