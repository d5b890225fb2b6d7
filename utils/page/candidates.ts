import type { Action } from '@/utils/availability/vocabulary';
import type { LabelPattern, LexiconData } from '@/utils/plan/lexicon';
import { scriptOf } from '@/utils/plan/text';
import { type Pieces, piecesOf } from './pattern';

/** A pattern that a label may be, taken apart. */
interface Candidate {
  readonly action: Action | null;
  readonly kind: LabelPattern[0];
  readonly own: string | null;
  readonly pieces: Pieces;
}

const NONE: readonly Candidate[] = [];

/** Finds the patterns that can begin like a squeezed label; each is taken apart once. */
export function candidateFinder({ labels }: Pick<LexiconData, 'labels'>) {
  const known = new Map<string, readonly Candidate[]>();

  const find = (label: string, named: boolean): readonly Candidate[] => {
    const { patterns = [], starts = {} } = labels[scriptOf(label)] ?? {};
    const start = label.slice(0, 2);
    const found = (Object.hasOwn(starts, start) && starts[start]) || [];
    return found.flatMap((at) => {
      const [kind, action, own, pattern] = patterns[at] ?? [];
      const isMeant = pattern && named === (kind === 'name' || kind === 'label');
      if (!kind || !isMeant) return [];
      return [
        {
          action: (action || null) as Action | null,
          kind,
          own: own || null,
          pieces: piecesOf(pattern),
        },
      ];
    });
  };

  return (label: string, named: boolean): readonly Candidate[] => {
    const key = `${named}${scriptOf(label)}${label.slice(0, 2)}`;
    const before = known.get(key);
    if (before) return before;
    const found = find(label, named);
    known.set(key, found.length > 0 ? found : NONE);
    return found;
  };
}
