import type { Pack } from '@/utils/rules/pack/schema';
import { ruleProblems, textProblems } from './check-rule';
import { type FileProblem, problem } from './problem';

/** Entries whose id another entry before them has. */
export function repeated(entries: readonly { readonly id: string }[], path: string): FileProblem[] {
  const known = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    if (known.has(id)) return [problem('sameId', [id], { path: `${path}.${at}.id` })];
    known.add(id);
    return [];
  });
}

/** What is wrong with a pack that its schema cannot see; `path`: where in the file it is. */
export function checkPack({ name, networks, platforms, rules }: Pack, path: string): FileProblem[] {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  return [
    ...textProblems(name, at('name')),
    ...platforms.flatMap((each, place) => textProblems(each.name, at(`platforms.${place}.name`))),
    ...networks.flatMap((each, place) => textProblems(each.label, at(`networks.${place}.label`))),
    ...repeated(rules, at('rules')),
    ...repeated(platforms, at('platforms')),
    ...repeated(networks, at('networks')),
    ...rules.flatMap((rule, place) => ruleProblems(rule, at(`rules.${place}`))),
  ];
}
