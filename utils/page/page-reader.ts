import type { RuleLocator } from '@/utils/plan/types';
import { type Changes, sortChanges } from './changes';
import { isInPage, parentOf, pathOf, type Root, tagOf, topOf } from './dom';
import { createGlyphs } from './glyphs';
import { createInventory, type Inventory } from './inventory';
import type { Lexicon } from './lexicon';
import { createPace, type Pace } from './pace';
import { isPainted } from './painted';
import { createRuleIndex, type RuleIndex } from './rule-index';
import { createScanner } from './scanner';
import { createShadows, type OpenShadow, topsOf } from './shadows';
import { watchPage } from './watch';

/** How long the page waits for us at a time, in milliseconds. */
const SLICE_MS = 12;
/** Before anything is to be seen, waiting a little longer is better than showing what must be hidden. */
const FIRST_MS = 100;
/** The label of a control may be spread over a few levels below it. */
const LABEL_DEPTH = 4;

/** What has been read since the last call. */
export interface News {
  /** Whether marks, editors, rules' hits or states changed. */
  readonly relevant: boolean;
  /** Parts of the page that are still to be read. */
  readonly pending: readonly Element[];
  /** Where the page changed. */
  readonly touched: ReadonlySet<Element>;
}

export interface ReaderInput {
  readonly lexicon: Lexicon;
  readonly locators: readonly RuleLocator[];
  readonly openClosed: OpenShadow;
  /** Elements that are guarded now: what happens in them is read first. */
  readonly first: () => Iterable<Element>;
  readonly onNews: (news: News) => void;
}

/** Reads the page and keeps what it found true to it, a slice at a time. */
export interface PageReader {
  readonly inventory: Inventory;
  readonly rules: RuleIndex;
  readonly roots: ReadonlySet<Root>;
  readonly pace: Pace;
  readonly start: () => void;
  /** Looks again at what changes without a trace: frames, shadow trees, stylesheets. */
  readonly lookAgain: () => boolean;
  readonly forgetGlyphs: () => void;
  /** Whether `lookAgain` has something to find out. */
  readonly isWaiting: () => boolean;
  readonly meetRoot: (root: ShadowRoot) => void;
}

/** Starts reading with `start`, and ends when `signal` aborts. */
export function createReader(input: ReaderInput, signal: AbortSignal): PageReader {
  const { lexicon, locators, openClosed, first, onNews } = input;
  const glyphs = createGlyphs(lexicon);
  const inventory = createInventory(lexicon, glyphs);
  const rules = createRuleIndex(locators);
  const pace = createPace();
  const roots = new Set<Root>();
  const touched = new Set<Element>();
  let relevant = false;
  let settled = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const scanner = createScanner((element) => {
    if (inventory.read(element)) relevant = true;
    const tag = tagOf(element);
    shadows.meet(element, tag);
    return !inventory.editors.has(element) || tag === 'iframe';
  });
  const addTop = (top: Element) => {
    scanner.add(top);
    rules.readBelow(top);
  };
  const shadows = createShadows(openClosed, (root) => {
    roots.add(root);
    watcher.watch(root);
    for (const top of topsOf(root)) addTop(top);
  });
  const watcher = watchPage((records) => {
    if (resting !== undefined) return;
    work(() => take(sortChanges(records, inventory.editors)));
  }, signal);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => work(() => undefined);

  function take(changes: Changes) {
    if (changes.flood) return readAll();
    if (changes.states) relevant = true;
    for (const element of changes.attributes) reread(element, true);
    for (const element of changes.around) reread(element, false);
    for (const top of firstOf(changes.tops)) addTop(top);
    if (changes.removed && inventory.prune()) relevant = true;
  }

  function reread(element: Element, attributes: boolean) {
    touched.add(element);
    let at: Element | null = element;
    for (let up = 0; at && up < (attributes ? 1 : LABEL_DEPTH); up++, at = parentOf(at))
      if (inventory.read(at)) relevant = true;
    rules.readAround(element, attributes);
  }

  /** What is hidden may no longer be what it was: it comes first. */
  function firstOf(tops: ReadonlySet<Element>): Element[] {
    const guarded = new Set(first());
    const isFirst = (top: Element) => pathOf(top).some((at) => guarded.has(at));
    const inPage = [...tops].filter(isInPage);
    if (guarded.size === 0 || inPage.length < 2) return inPage;
    return [...inPage.filter(isFirst), ...inPage.filter((top) => !isFirst(top))];
  }

  function readAll() {
    scanner.clear();
    if (inventory.prune()) relevant = true;
    for (const root of roots) for (const top of rootTops(root)) addTop(top);
  }

  /** Works for one slice, and comes back for the rest; rests when too much of the time was used. */
  function work(begin: () => void) {
    if (signal.aborted) return;
    const start = performance.now();
    const hits = rules.version();
    begin();
    const done = scanner.run(start + (isPainted() ? SLICE_MS : FIRST_MS));
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
    if (done) settled = true;
    if (!done) channel.port2.postMessage(null);
    else if (pace.wait() > 0) rest(pace.wait());
  }

  /** Not to hear of each change is what makes resting cheap; afterwards all is read again. */
  function rest(ms: number) {
    watcher.stop();
    resting = setTimeout(() => {
      resting = undefined;
      for (const root of roots) watcher.watch(root);
      work(readAll);
    }, ms);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    channel.port1.close();
    scanner.clear();
  });

  return {
    forgetGlyphs: glyphs.forget,
    isWaiting: glyphs.isWaiting,
    inventory,
    lookAgain: () => {
      shadows.meetAgain();
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

function rootTops(root: Root): Element[] {
  if (root instanceof ShadowRoot) return topsOf(root);
  const top = topOf(root);
  return top ? [top] : [];
}
