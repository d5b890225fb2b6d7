import type { LintRule } from './rule';
import { placesOf } from './walk';

const mayHaveSpaces = new Set([
  'formerNames',
  'label',
  'name',
  'names',
  'paths',
  'plan',
  'plans',
  'segments',
  'selector',
  'signatures',
  'title',
  'weakWords',
  'words',
]);

/** Files of the list hold words and names; sentences are translated, and live in message files. */
export const noSentences: LintRule = {
  id: 'no-sentences',
  check: ({ files }) =>
    placesOf(files)
      .filter(
        ({ key, value }) =>
          typeof value === 'string' && /\s/.test(value) && !mayHaveSpaces.has(key),
      )
      .map(({ file, path, value }) => {
        const message = `"${value}" has white space: use a word of the vocabulary; sentences live in the message files`;
        return { file, path, message };
      }),
};
