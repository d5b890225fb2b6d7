import { removeAttributeOf, setAttributeOf } from './dom';
import { PENDING } from './stylesheet';

/** What is held back is shown after this, read or not. */
const LONGEST_MS = 300;

/** Holds parts of a panel back until they have been read. */
export interface HeldBack {
  readonly hold: (elements: readonly Element[]) => void;
  readonly release: () => void;
}

/** Starts with nothing held back; `style` makes the attribute effective where elements stand. */
export function createHeldBack(style: (elements: readonly Element[]) => void): HeldBack {
  const held = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const element of held) removeAttributeOf(element, PENDING);
    held.clear();
  };
  return {
    hold: (elements) => {
      for (const element of elements) {
        held.add(element);
        setAttributeOf(element, PENDING, '');
      }
      style(elements);
      if (held.size > 0) timer ??= setTimeout(release, LONGEST_MS);
    },
    release,
  };
}
