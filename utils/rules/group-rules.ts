import type { CustomRule } from './schema';
import type { Grouping, RuleWords } from './view';

/** Whose rules they are, where that is not a pack with a name. */
export type GroupName =
  | { readonly kind: 'all' }
  | { readonly kind: 'no-client' | 'own' | 'policy' }
  | { readonly kind: 'named'; readonly name: string };

/** Rules that belong together. */
export interface RuleGroup {
  readonly key: string;
  readonly name: GroupName;
  readonly rules: readonly CustomRule[];
}

type Head = Pick<RuleGroup, 'key' | 'name'>;

const named = (key: string, name: string): Head => ({ key, name: { kind: 'named', name } });

function headOf(
  { client, origin, place }: CustomRule,
  group: Grouping,
  words: Pick<RuleWords, 'pack' | 'platform'>,
): Head {
  switch (group) {
    case 'none':
      return { key: '', name: { kind: 'all' } };
    case 'place':
      return place.kind === 'host'
        ? named(`host ${place.host}`, place.host)
        : named(`platform ${place.platform}`, words.platform(place.platform));
    case 'client':
      return client === ''
        ? { key: '', name: { kind: 'no-client' } }
        : named(`client ${client}`, client);
    case 'pack':
      return origin.kind === 'pack'
        ? named(`pack ${origin.pack}`, words.pack(origin.pack))
        : { key: origin.kind, name: { kind: origin.kind } };
  }
}

/** Groups without a name of their own: whose word counts most comes first, what is left over last. */
const rank: Record<GroupName['kind'], number> = {
  policy: 0,
  own: 1,
  all: 1,
  named: 2,
  'no-client': 3,
};

const textOf = (name: GroupName) => (name.kind === 'named' ? name.name : '');

/** Puts rules together, groups by name; inside a group they keep their order. No rules: no groups. */
export function groupRules(
  rules: readonly CustomRule[],
  group: Grouping,
  words: Pick<RuleWords, 'compare' | 'pack' | 'platform'>,
): readonly RuleGroup[] {
  const groups = new Map<string, Head & { readonly rules: CustomRule[] }>();
  for (const rule of rules) {
    const head = headOf(rule, group, words);
    const known = groups.get(head.key);
    if (known) known.rules.push(rule);
    else groups.set(head.key, { ...head, rules: [rule] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      rank[a.name.kind] - rank[b.name.kind] || words.compare(textOf(a.name), textOf(b.name)),
  );
}

/** The first `most` rules of all groups together; groups beyond them are left out. */
export function firstOf(groups: readonly RuleGroup[], most: number): readonly RuleGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rules = group.rules.slice(0, Math.max(0, left));
    left -= rules.length;
    return rules.length === 0 ? [] : [{ ...group, rules }];
  });
}
