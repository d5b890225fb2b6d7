import type { Action } from '@/utils/availability/vocabulary';
import type { LabelKind, LexiconData } from '@/utils/plan/lexicon';
import { scriptOf } from '@/utils/plan/text';
import { canBegin } from './pattern';

/** A pattern that a label may be. */
export interface Candidate {
  readonly action: Action | null;
  readonly kind: LabelKind;
  readonly own: string | null;
  /** Squeezed: what is written between brackets is a choice. */
  readonly pattern: string;
}

const NONE: readonly Candidate[] = [];
/** So many letters of a label tell most patterns apart. */
const PREFIX = 5;
const MAX_KNOWN = 2000;

/** Finds the patterns that can begin like a squeezed label, those with a network's name or the others. */
export function candidateFinder({ labels }: Pick<LexiconData, 'labels'>) {
  const known = new Map<string, readonly Candidate[]>();

  const find = (script: string, prefix: string, named: boolean): readonly Candidate[] => {
    const { patterns = '', starts = {} } = labels[script] ?? {};
    const start = prefix.slice(0, 2);
    const found = Object.hasOwn(starts, start) ? (starts[start]?.split(' ') ?? []) : [];
    return found.map(Number).flatMap((at) => {
      const isNamed = patterns.startsWith('name', at) || patterns.startsWith('label', at);
      if (named !== isNamed) return [];
      const end = patterns.indexOf('\n', at);
      const begin = patterns.lastIndexOf(' ', end) + 1;
      if (!canBegin(patterns, prefix, begin)) return [];
      const [kind, action, own] = patterns.slice(at, begin).split(' ');
      return [
        {
          action: (action || null) as Action | null,
          kind: kind as LabelKind,
          own: own || null,
          pattern: patterns.slice(begin, end),
        },
      ];
    });
  };

  return (label: string, named: boolean): readonly Candidate[] => {
    const script = scriptOf(label);
    const prefix = label.slice(0, PREFIX);
    const key = `${named}${script} ${prefix}`;
    const before = known.get(key);
    if (before) return before;
    const found = find(script, prefix, named);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, found.length > 0 ? found : NONE);
    return found;
  };
}
