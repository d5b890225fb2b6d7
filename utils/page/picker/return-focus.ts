import { activeIn, bodyOf } from '@/utils/page/documents';
import { isInPage, shadowOf } from '@/utils/page/dom';

/** The focus as it was before, to give it back. */
export interface FocusReturn {
  /** Gives it back, where `from` has taken it. */
  readonly give: (from: Element) => void;
}

function focusedNow(): Element | null {
  let at = activeIn(document);
  for (let inner = at; inner; inner = shadowOf(inner)?.activeElement ?? null) at = inner;
  return at;
}

/** Remembers what has the focus now. */
export function keepReturn(): FocusReturn {
  const before = focusedNow();
  return {
    give: (from) => {
      const { activeElement } = document;
      if (activeElement !== from && activeElement !== bodyOf(document)) return;
      if (before instanceof HTMLElement && isInPage(before) && before !== bodyOf(document))
        before.focus({ preventScroll: true });
      else if (from instanceof HTMLElement) from.blur();
    },
  };
}
