import { elementAt } from '@/utils/page/event-nodes';

/** So long after the first of some events the panels are read, in milliseconds: less than a second is at risk. */
const SOON_MS = 500;
const LATEST_MS = 900;
/** To read a long text again waits so many times as long as it took. */
const REST = 20;

const EVENTS = [
  'beforeinput',
  'input',
  'keyup',
  'paste',
  'drop',
  'compositionend',
  'change',
  'click',
];

/** Tells when a page's texts are to be read. */
export interface TypingWatch {
  /** Listens in another window as well: that of a frame in which people write. */
  readonly alsoIn: (view: Window) => void;
  /** Asks for a look `ms` milliseconds from now, if none is coming. */
  readonly soon: (ms?: number) => void;
  /** Fields in which a person has typed. */
  readonly typed: WeakSet<Element>;
}

/** Calls `look` soon after anything that may have changed a text, and at once when the page is left. */
export function watchTyping(look: () => void, signal: AbortSignal): TypingWatch {
  const typed = new WeakSet<Element>();
  const views = new WeakSet<Window>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = SOON_MS;

  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    look();
    delay = Math.min(LATEST_MS, Math.max(SOON_MS, (performance.now() - start) * REST));
  };
  const soon = (ms = delay) => {
    timer ??= setTimeout(run, ms);
  };
  // It runs at each key: what can wait is left to the timer.
  const onEvent = (event: Event) => {
    soon();
    if (event.type !== 'input' || !event.isTrusted) return;
    const target = elementAt(event.composedPath()[0]);
    if (target) typed.add(target);
  };

  const alsoIn = (view: Window) => {
    if (views.has(view)) return;
    views.add(view);
    for (const type of EVENTS)
      view.addEventListener(type, onEvent, { capture: true, passive: true, signal });
    for (const type of ['visibilitychange', 'pagehide'])
      view.addEventListener(type, run, { capture: true, signal });
  };
  alsoIn(window);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { alsoIn, soon, typed };
}
