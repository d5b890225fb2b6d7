import { type Action, actions } from '@/utils/availability/vocabulary';
import { type Effect, effects } from '@/utils/rules/schema';

interface Called {
  readonly id: string;
  /** All names by which a person may call it. */
  readonly names: readonly string[];
}

/** The words in which a table is written, beside the list's own. */
export interface TableWords {
  readonly networks: readonly Called[];
  readonly platforms: readonly Called[];
  readonly actions: readonly Called[];
  readonly effects: readonly Called[];
}

/** A word as it is compared: case, accents, hyphens and spaces do not matter. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();

/** Answers which of `called` a text means; `null`: none, or more than one. */
function finder(called: readonly Called[]): (text: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const { id, names } of called)
    for (const name of [id, ...names].map(plain)) {
      const known = ids.get(name);
      ids.set(name, known === undefined || known === id ? id : null);
    }
  return (text) => ids.get(plain(text)) ?? null;
}

const effectWords: Readonly<Record<Effect, readonly string[]>> = {
  hide: ['hidden'],
  none: ['leave alone', 'leave', 'show', 'allow'],
  warn: ['warning', 'warn only'],
};
const actionWords: Partial<Record<Action, readonly string[]>> = {
  'create-post': ['post', 'publish', 'create posts'],
  'run-campaign': ['campaign', 'ads'],
  'save-draft': ['draft', 'save drafts'],
  'schedule-post': ['schedule', 'schedule posts'],
};

/** Finds what the words of a table mean. */
export function tableFinder(words: TableWords) {
  const action = finder([
    ...actions.map((id) => ({ id, names: actionWords[id] ?? [] })),
    ...words.actions,
  ]);
  const effect = finder([
    ...effects.map((id) => ({ id, names: effectWords[id] })),
    ...words.effects,
  ]);
  return {
    network: finder(words.networks),
    platform: finder(words.platforms),
    action: (text: string) => actions.find((id) => id === action(text)) ?? null,
    effect: (text: string) => effects.find((id) => id === effect(text)) ?? null,
  };
}
