/** A page's frames hear of it one after another: so much later, in milliseconds, all of them have. */
const ALL_HEARD_MS = 200;

/** Whether and since when a person sees this document. */
export interface PageShown {
  /** Settles once the page is shown; at once but for one that the browser loads in advance. */
  readonly ready: Promise<void>;
  /** Since when, in milliseconds since 1970. */
  readonly since: () => number;
  /** Calls `listener` each time that the person comes back to a page that was kept as it was left. */
  readonly onReturn: (listener: () => void) => void;
}

const isInAdvance = () => (document as { readonly prerendering?: boolean }).prerendering === true;

/** When a page that was loaded in advance was shown, in milliseconds after its loading began. */
function shownAfter(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as { readonly activationStart?: number } | undefined)?.activationStart ?? 0;
}

/** Follows this document from being loaded in advance to each return by the browser's buttons. */
export function followShown(): PageShown {
  let since = performance.timeOrigin + shownAfter();
  const isTop = window === window.top;
  /** A frame's time must not lie before that of the page around it, which may hear of it later. */
  const shown = (next: () => void) => {
    const begin = () => {
      since = Date.now();
      next();
    };
    if (isTop) begin();
    else setTimeout(begin, ALL_HEARD_MS);
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  if (isInAdvance())
    document.addEventListener('prerenderingchange', () => shown(resolve), { once: true });
  else resolve();
  return {
    onReturn: (listener) =>
      window.addEventListener('pageshow', (event) => {
        if (event.isTrusted && event.persisted) shown(listener);
      }),
    ready: promise,
    since: () => since,
  };
}
