import type { Problem } from '@/utils/availability/parse';
import { fileOf } from './entries';
import type { LintRule } from './rule';

interface Named {
  readonly id: string;
}

function repeated(file: string, list: string, items: readonly Named[]): Problem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, i) => {
    if (ids.indexOf(id) === i) return [];
    const message = `"${id}" is already the id of ${list}.${ids.indexOf(id)}: choose another`;
    return [{ file, path: `${list}.${i}.id`, message }];
  });
}

function revived(file: string, items: readonly Named[], retired: readonly string[]): Problem[] {
  return items.flatMap(({ id }, i) => {
    if (!retired.includes(id)) return [];
    const message = `"${id}" is one of "retiredIds", which are never used again: choose another`;
    return [{ file, path: `statements.${i}.id`, message }];
  });
}

/** No two things have the same id, and no retired id comes back. */
export const uniqueIds: LintRule = {
  id: 'unique-ids',
  check: ({ list }) => [
    ...repeated('networks.json', 'networks', list.networks),
    ...repeated('causes.json', 'causes', list.causes),
    ...list.platforms.flatMap((platform) => [
      ...repeated(fileOf(platform), 'statements', platform.statements),
      ...revived(fileOf(platform), platform.statements, platform.retiredIds),
    ]),
  ],
};
