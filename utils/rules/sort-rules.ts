import type { RuleUses } from './find-rules';
import type { CustomRule } from './schema';
import { strongestFirst } from './strongest-first';
import type { RuleWords, Sorting } from './view';

/** What a rule is found under in an alphabetical list: its network, then its place. */
const nameOf = ({ network, place }: CustomRule, words: RuleWords): string =>
  `${words.network(network)}\n${place.kind === 'host' ? place.host : words.platform(place.platform)}`;

function byName(rules: readonly CustomRule[], words: RuleWords): readonly CustomRule[] {
  // Comparing texts takes long: the same names stand in many rules, and each pair is compared once.
  const names = new Map(rules.map((rule) => [nameOf(rule, words), 0]));
  for (const [at, name] of [...names.keys()].sort(words.compare).entries()) names.set(name, at);
  const placeOf = new Map(rules.map((rule) => [rule, names.get(nameOf(rule, words)) ?? 0]));
  return [...rules].sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}

/** The same rules in another order; of equal ones the newest comes first. `rules` come newest first. */
export function sortRules(
  rules: readonly CustomRule[],
  sort: Sorting,
  { uses, words }: { readonly uses: RuleUses; readonly words: RuleWords },
): readonly CustomRule[] {
  const matchedAt = ({ id }: CustomRule) => uses.get(id)?.matched?.at ?? -1;
  switch (sort) {
    case 'newest':
      return rules;
    case 'oldest':
      return [...rules].reverse();
    case 'name':
      return byName(rules, words);
    case 'matched':
      return [...rules].sort((a, b) => matchedAt(b) - matchedAt(a));
    case 'authority':
      return strongestFirst(rules);
  }
}
