import type { LintRule } from './rule';

const remedies: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/^Invalid key: Expected never/, 'remove it or correct its spelling'],
  [/^Invalid key: .* but received undefined$/, 'add this key'],
  [/^Invalid type: .* but received undefined$/, 'add what is missing'],
  [/^Invalid type: Expected \("/, 'use one of these words'],
  [/^Invalid type: /, 'write what was expected'],
  [/^Invalid length: /, 'make it longer or shorter'],
  [/^Invalid value: /, 'write what was expected'],
];

/** `message` with what to do about it; a message that says what was expected stays as it is. */
function withRemedy(message: string): string {
  const remedy = remedies.find(([pattern]) => pattern.test(message))?.[1];
  return remedy === undefined ? message : `${message}: ${remedy}`;
}

/** Every file has the form that the schema says, and uses no words but those of the vocabulary. */
export const schema: LintRule = {
  id: 'schema',
  check: ({ problems }) =>
    problems.map((problem) => ({ ...problem, message: withRemedy(problem.message) })),
};
