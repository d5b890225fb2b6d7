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
/** So many letters of a label tell most patterns apart. */
const PREFIX = 5;
const MAX_KNOWN = 2000;

/** Whether a text that begins with `prefix` can begin with one of `choices`. */
const canBegin = (choices: readonly string[], prefix: string) =>
  choices.some((choice) => choice.startsWith(prefix) || prefix.startsWith(choice));

/** Finds the patterns that can begin like a squeezed label; each is taken apart once. */
export function candidateFinder({ labels }: Pick<LexiconData, 'labels'>) {
  const byStart = new Map<string, readonly Candidate[]>();
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

  const startingLike = (label: string, named: boolean): readonly Candidate[] => {
    const key = `${named}${scriptOf(label)}${label.slice(0, 2)}`;
    const before = byStart.get(key);
    if (before) return before;
    const found = find(label, named);
    byStart.set(key, found.length > 0 ? found : NONE);
    return found;
  };

  return (label: string, named: boolean): readonly Candidate[] => {
    const prefix = label.slice(0, PREFIX);
    const key = `${named}${scriptOf(label)}${prefix}`;
    const before = known.get(key);
    if (before) return before;
    const found = startingLike(label, named).filter(({ pieces: [first = []] }) =>
      canBegin(first, prefix),
    );
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, found.length > 0 ? found : NONE);
    return found;
  };
}
