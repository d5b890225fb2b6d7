import {
  firstElementIn,
  isInPage,
  isShadowRoot,
  nextElementOf,
  type Root,
  shadowOf,
  tagOf,
  topOf,
} from './dom';

/** The shadow root of an element although it is closed, where the browser tells it. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** Plain elements that may hold a shadow tree; with children of their own they hardly get one later. */
const HOSTS = new Set('div section main article aside header footer nav'.split(' '));
const OTHER_HOSTS = new Set([...HOSTS, ...'span p h1 h2 h3 h4 h5 h6 blockquote'.split(' ')]);
const MAX_WAITING = 2000;
/**
 * Nothing tells that a shadow tree was attached: it is looked for after so many milliseconds, then less
 * often while none comes. What a person does makes it be looked for at once.
 */
const AGAIN_MS = 10_000;
const SLOWEST_MS = 50_000;

/** Knows which elements have a shadow tree, and which may get one. */
export interface Shadows {
  /** Looks at an element that was met; tells whether it has a shadow tree or may get one. */
  readonly meet: (element: Element, tag: string) => boolean;
  /** Looks again at elements without a shadow tree; tells whether there are fewer of them now. */
  readonly meetAgain: () => boolean;
  readonly add: (root: ShadowRoot) => void;
  /** Takes out those of `roots` that left the page with their hosts: met again they are new. */
  readonly leave: (roots: Set<Root>) => void;
}

interface ShadowsInput {
  readonly openClosed: OpenShadow;
  /** Hears of each shadow root once. */
  readonly found: (root: ShadowRoot) => void;
  /** Called after `found`, when that was not within `meet` or `meetAgain`. */
  readonly foundLate: () => void;
}

/** Looks for shadow trees until `signal` aborts. */
export function createShadows(
  { openClosed, found, foundLate }: ShadowsInput,
  signal: AbortSignal,
): Shadows {
  const waiting = new Set<Element>();
  const known = new WeakSet<ShadowRoot>();

  const add = (root: ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    found(root);
  };

  const open = (element: Element): boolean => {
    const root = shadowOf(element) ?? openClosed(element);
    if (root) add(root);
    return root !== null;
  };

  const meetThose = (isMet: (element: Element) => boolean): boolean => {
    const before = waiting.size;
    for (const element of waiting)
      if (!isInPage(element) || isMet(element)) waiting.delete(element);
    return waiting.size < before;
  };
  const meetAgain = () => meetThose(open);
  /** To open what is closed costs much, and a plain element hardly gets such a tree while nothing happens. */
  const isMetQuietly = (element: Element) =>
    (shadowOf(element) !== null || tagOf(element).includes('-')) && open(element);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let after = AGAIN_MS;
  const lookLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const isFound = meetThose(isMetQuietly);
      after = isFound ? AGAIN_MS : SLOWEST_MS;
      if (isFound) foundLate();
      if (waiting.size > 0) lookLater();
    }, after);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    add,
    leave: (roots) => {
      for (const root of roots)
        if (isShadowRoot(root) && !isInPage(root.host)) {
          roots.delete(root);
          known.delete(root);
        }
    },
    meet: (element, tag) => {
      const mayWait = tag.includes('-') || (HOSTS.has(tag) && firstElementIn(element) === null);
      if (!mayWait) {
        const root = OTHER_HOSTS.has(tag) ? shadowOf(element) : null;
        if (root) add(root);
        return root !== null;
      }
      if (open(element)) return true;
      if (waiting.size < MAX_WAITING) waiting.add(element);
      if (after > AGAIN_MS) {
        after = AGAIN_MS;
        clearTimeout(timer);
        timer = undefined;
      }
      lookLater();
      return true;
    },
    meetAgain,
  };
}

/** The top elements of a document or a shadow tree. */
export function topsOf(root: Root): Element[] {
  if (!isShadowRoot(root)) return [topOf(root)].filter((top) => top !== null);
  const tops: Element[] = [];
  for (let at = root.firstElementChild; at; at = nextElementOf(at)) tops.push(at);
  return tops;
}
