import type { CustomRule } from './schema';
import { pauseOf, type RuleUse } from './use';
import type { RuleView, RuleWords, Showing } from './view';

/** What became of rules in pages, by the id of the rule. */
export type RuleUses = ReadonlyMap<string, RuleUse>;

function saidBy(rule: CustomRule, words: RuleWords): readonly string[] {
  const { client, locators, network, note, origin, place } = rule;
  return [
    words.network(network),
    network,
    place.kind === 'host' ? place.host : words.platform(place.platform),
    client,
    note,
    origin.kind === 'own' ? '' : words.pack(origin.pack),
    ...words.says(rule),
    ...locators.flatMap(({ labels, selector }) => [...labels, selector ?? '']),
  ];
}

function isWanted(rule: CustomRule, show: Showing, uses: RuleUses): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'on':
      return rule.enabled;
    case 'off':
      return !rule.enabled;
    case 'never':
      return !uses.get(rule.id)?.matched;
    case 'paused':
      return pauseOf(rule, uses.get(rule.id)) !== null;
  }
}

const isInWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** Whether `word` stands in `text`; a short one, such as the name of X, only where a word begins. */
function holds(text: string, word: string): boolean {
  if (word.length > 2) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !isInWord(text.charAt(at - 1))) return true;
  return false;
}

/**
 * Finds rules by all that stands on their cards; a rule is read once for all searches. Give it one
 * `words` for as long as the names stay the same.
 */
export function createFinder(words: RuleWords) {
  const read = new WeakMap<CustomRule, string>();
  const textOf = (rule: CustomRule): string => {
    const known = read.get(rule) ?? words.fold(saidBy(rule, words).join('\n'));
    read.set(rule, known);
    return known;
  };
  /** Those of `rules` that are wanted and hold all words that are searched for. */
  return (
    rules: readonly CustomRule[],
    { search, show }: Pick<RuleView, 'search' | 'show'>,
    uses: RuleUses,
  ): readonly CustomRule[] => {
    const wanted = words.fold(search).split(' ').filter(Boolean);
    return rules.filter(
      (rule) =>
        isWanted(rule, show, uses) &&
        (wanted.length === 0 || wanted.every((word) => holds(textOf(rule), word))),
    );
  };
}
