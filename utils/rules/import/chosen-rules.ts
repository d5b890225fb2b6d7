import type { CustomRule } from '@/utils/rules/schema';
import { plain } from './table-words';

/** The person's own rules that hold all of some words; `textOf` gives what a rule says. */
export function chosenRules(
  rules: readonly CustomRule[],
  words: string,
  textOf: (rule: CustomRule) => string,
): CustomRule[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  return rules
    .filter(({ origin }) => origin.kind === 'own')
    .filter((rule) => {
      const text = plain(textOf(rule));
      return wanted.every((word) => text.includes(word));
    });
}
