import { isInPage, shadowOf } from '@/utils/page/dom';

/** The focus as it was before, to give it back. */
export interface FocusReturn {
  /** Gives it back, where `from` has taken it. */
  readonly give: (from: Element) => void;
}

function focusedNow(): Element | null {
  let at = document.activeElement;
  for (let inner = at; inner; inner = shadowOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

/** Remembers what has the focus now. */
export function keepReturn(): FocusReturn {
  const before = focusedNow();
  return {
    give: (from) => {
      const { activeElement } = document;
      if (activeElement !== from && activeElement !== document.body) return;
      if (before instanceof HTMLElement && isInPage(before) && before !== document.body)
        before.focus({ preventScroll: true });
      else if (from instanceof HTMLElement) from.blur();
    },
  };
}
