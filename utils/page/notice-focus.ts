import { activeIn, bodyOf } from './documents';
import { isInPage, shadowOf } from './dom';

/** The focus of one notice: taken when asked for, and given back to where it was. */
export interface NoticeFocus {
  readonly isHere: () => boolean;
  /** Remembers what has the focus now, to give it back. */
  readonly remember: () => void;
  readonly take: () => void;
  readonly giveBack: () => void;
}

function activeElement(): Element | null {
  let at = activeIn(document);
  for (let inner = at; inner; inner = shadowOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

/** Keeps where the focus came from, until `signal` aborts. */
export function keepFocus(host: Element, content: ShadowRoot, signal: AbortSignal): NoticeFocus {
  let before: EventTarget | null = null;
  // Moves within the notice are not heard of here: its content is closed.
  host.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from !== null) before = from;
    },
    { signal },
  );
  const take = () => {
    const button =
      content.querySelector<HTMLElement>('.actions button') ??
      content.querySelector<HTMLElement>('button');
    button?.focus({ preventScroll: true });
  };
  return {
    isHere: () => content.activeElement !== null,
    remember: () => {
      const active = activeElement();
      if (active !== null && active !== host) before = active;
    },
    take,
    giveBack: () => {
      const to = before;
      if (to instanceof HTMLElement && isInPage(to) && to !== bodyOf(document))
        to.focus({ preventScroll: true });
      else take();
    },
  };
}
