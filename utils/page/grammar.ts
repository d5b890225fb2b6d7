import type { Action } from '@/utils/availability/vocabulary';
import type { NetworkMarks } from '@/utils/plan/types';
import type { WordTables } from '@/utils/plan/words';
import { normalizeLabel } from './text';

/** What a whole label means. */
interface LabelMeaning {
  readonly network: string;
  /** The action that the label names, if it is more than a name. */
  readonly action: Action | null;
  /** 1: counts only beside other networks; 3: a name; 4: a phrase that stands by itself. */
  readonly weight: number;
}

export type Grammar = (text: string) => LabelMeaning | null;

/** Longer texts are never labels. */
const MAX_LABEL = 80;

/** A phrase around a network's name, split at the place where the name stands. */
interface Frame {
  readonly before: string;
  readonly after: string;
  readonly action: Action | null;
}

function framesOf(words: WordTables): Frame[] {
  const frame = (template: string, action: Action | null): Frame => {
    const [before = '', after = ''] = template.split('{n}');
    return { before, after, action };
  };
  return [
    ...words.names.map((template) => frame(template, null)),
    ...Object.entries(words.labels).flatMap(([action, templates]) =>
      (templates ?? []).map((template) => frame(template, action as Action)),
    ),
  ];
}

function ownPhrases(words: WordTables): Map<string, LabelMeaning> {
  const phrases = new Map<string, LabelMeaning>();
  for (const [network, byAction] of Object.entries(words.own))
    for (const [action, labels] of Object.entries(byAction))
      for (const label of labels ?? [])
        phrases.set(normalizeLabel(label), { network, action: action as Action, weight: 4 });
  return phrases;
}

/** Compiles whole-label matching: a label is a network's name, or a known phrase around one. */
export function compileGrammar(networks: readonly NetworkMarks[], words: WordTables): Grammar {
  const names = new Map<string, { network: string; weak: boolean }>();
  for (const { id, marks } of networks) {
    for (const word of marks.weakWords)
      names.set(normalizeLabel(word), { network: id, weak: true });
    for (const word of marks.words) names.set(normalizeLabel(word), { network: id, weak: false });
  }
  const phrases = ownPhrases(words);
  const frames = framesOf(words);

  const inFrame = (label: string): LabelMeaning | null => {
    for (const { before, after, action } of frames) {
      if (!label.startsWith(before) || !label.endsWith(after)) continue;
      const name = names.get(label.slice(before.length, label.length - after.length).trim());
      if (!name) continue;
      if (action) return { network: name.network, action, weight: 4 };
      return { network: name.network, action, weight: name.weak ? 2 : 3 };
    }
    return null;
  };

  const known = new Map<string, LabelMeaning | null>();
  return (text) => {
    if (text.length > MAX_LABEL * 2) return null;
    const label = normalizeLabel(text).replace(/[\s:.…!*]+$/u, '');
    if (label === '' || label.length > MAX_LABEL) return null;
    const cached = known.get(label);
    if (cached !== undefined) return cached;
    const name = names.get(label);
    const meaning = name
      ? { network: name.network, action: null, weight: name.weak ? 1 : 3 }
      : (phrases.get(label) ?? inFrame(label));
    if (known.size > 5000) known.clear();
    known.set(label, meaning);
    return meaning;
  };
}
