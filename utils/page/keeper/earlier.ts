import type { EarlierText } from '@/utils/plan/kept';
import type { KeeperPorts } from './keeper-ports';

/** Earlier texts that may be put back, one a panel at most. */
export interface Earlier {
  /** Asks for one, the first time that a panel is met, or again. */
  readonly ask: (box: Element, again?: boolean) => void;
  readonly of: (box: Element) => EarlierText | null;
  readonly forget: (box: Element) => void;
}

/** `isInUse` tells whether a draft belongs to a panel that is open; `onChange` hears when one is found. */
export function createEarlier(
  { earlier }: Pick<KeeperPorts, 'earlier'>,
  isInUse: (id: string) => boolean,
  onChange: () => void,
): Earlier {
  const found = new WeakMap<Element, EarlierText | null>();
  return {
    ask: (box, again = false) => {
      if (found.has(box) && !again) return;
      found.set(box, null);
      void earlier().then((text) => {
        if (!text || isInUse(text.id)) return;
        found.set(box, text);
        onChange();
      });
    },
    forget: (box) => {
      const known = found.get(box);
      found.set(box, null);
      if (known) onChange();
    },
    of: (box) => found.get(box) ?? null,
  };
}
