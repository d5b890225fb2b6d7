import { type CustomRule, type FileRule, limits } from '@/utils/rules/schema';

/** `merge` keeps what the file does not name; `replace` removes it. */
export const importModes = ['merge', 'replace'] as const;
export type ImportMode = (typeof importModes)[number];

const fields = [
  'place',
  'network',
  'actions',
  'effect',
  'locators',
  'note',
  'client',
  'from',
  'until',
  'enabled',
] as const satisfies readonly (keyof CustomRule)[];
/** What a file can change of a rule. */
export type RuleField = (typeof fields)[number];

/** A rule that the file says otherwise, and in what. */
export interface RuleDifference {
  readonly before: CustomRule;
  readonly after: CustomRule;
  readonly fields: readonly RuleField[];
}

/** What an import would make of rules. */
export interface RulePlan {
  readonly added: readonly CustomRule[];
  readonly changed: readonly RuleDifference[];
  readonly removed: readonly CustomRule[];
  /** How many rules are in the file as they are here. */
  readonly same: number;
}

/** The same for values that mean the same, in whatever order they were written. */
function meaning(rule: CustomRule, field: RuleField): string {
  if (field === 'actions') return [...rule.actions].sort().join(' ');
  if (field === 'place') return Object.values(rule.place).sort().join(' ');
  if (field === 'locators')
    return JSON.stringify(rule.locators.map(({ labels, selector }) => [labels, selector]));
  return String(rule[field]);
}

const differences = (a: CustomRule, b: CustomRule): RuleField[] =>
  fields.filter((field) => meaning(a, field) !== meaning(b, field));

/** Ids as those of a person's own rules: different ones stay different. */
function ownIds(rules: readonly FileRule[]): string[] {
  const taken = new Set(rules.map(({ id }) => id));
  // Very many ids may become the same one: counting goes on where it stopped.
  const counts = new Map<string, number>();
  return rules.map(({ id }) => {
    // Rules of packs are told by this sign: no rule of one's own may pass for one.
    if (!id.includes('/')) return id;
    const plain = id.replaceAll('/', '-');
    let own = plain;
    let at = counts.get(plain) ?? 1;
    while (taken.has(own)) own = `${plain.slice(0, limits.fileId - `-${++at}`.length)}-${at}`;
    counts.set(plain, at);
    taken.add(own);
    return own;
  });
}

/** The rules of a file as the person's own; what the file says of their age counts before `now`. */
export function ownRules(rules: readonly FileRule[], now: number): CustomRule[] {
  const ids = ownIds(rules);
  return rules.map(({ createdAt, updatedAt, id, ...said }, at) => ({
    ...said,
    createdAt: createdAt ?? now,
    id: ids[at] ?? id,
    origin: { kind: 'own' },
    updatedAt: updatedAt ?? createdAt ?? now,
  }));
}

/** Compares the rules of a file with those that are kept and would be replaced by them. */
export function planRules(
  kept: readonly CustomRule[],
  incoming: readonly CustomRule[],
  mode: ImportMode,
): RulePlan {
  const known = new Map(kept.map((rule) => [rule.id, rule]));
  const named = new Set(incoming.map(({ id }) => id));
  const added: CustomRule[] = [];
  const changed: RuleDifference[] = [];
  for (const rule of incoming) {
    const before = known.get(rule.id);
    const found = before ? differences(before, rule) : [];
    if (!before) added.push(rule);
    else if (found.length > 0)
      changed.push({ before, after: { ...rule, createdAt: before.createdAt }, fields: found });
  }
  return {
    added,
    changed,
    removed: mode === 'replace' ? kept.filter(({ id }) => !named.has(id)) : [],
    same: incoming.length - added.length - changed.length,
  };
}
