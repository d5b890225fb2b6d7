type Hear = (element: Element, isOpening: boolean) => void;

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.toggles');
interface Shared {
  readonly hearing: Set<Hear>;
  readonly isFirst: boolean;
}
const shared = globalThis as { [KEY]?: Shared };

/** Whether no script of the page can have run: one that listens before us may keep events to itself. */
const isFirst = () =>
  /^https?:/.test(location.href) && document.body === null && document.scripts.length === 0;

/** Hears of all that the page shows above itself, before the page does when called at its start. */
function here(): Shared {
  const known = shared[KEY];
  if (known) return known;
  const hearing = new Set<Hear>();
  const onToggle = (event: Event) => {
    const { isTrusted, target } = event;
    if (!isTrusted || !(target instanceof Element)) return;
    const isOpening = (event as ToggleEvent).newState === 'open';
    for (const hear of hearing) hear(target, isOpening);
  };
  window.addEventListener('beforetoggle', onToggle, { capture: true });
  shared[KEY] = { hearing, isFirst: isFirst() };
  return shared[KEY];
}

/** Begins to listen, before the page's own scripts do. */
export const listenForToggles = (): void => void here();

/**
 * Calls `hear` with each popover before it is shown or hidden, until `signal` aborts; of those in shadow
 * trees nothing is heard. Tells whether the page cannot keep that from us.
 */
export function hearToggles(hear: Hear, signal: AbortSignal): boolean {
  const { hearing, isFirst: isSure } = here();
  hearing.add(hear);
  signal.addEventListener('abort', () => hearing.delete(hear), { once: true });
  return isSure;
}
