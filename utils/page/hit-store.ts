import type { RuleLocator } from '@/utils/plan/types';
import type { Group } from './rule-groups';

/** What each group hits, and by which groups each element is hit. */
export interface HitStore {
  readonly set: (group: Group, element: Element, rules: readonly RuleLocator[]) => void;
  /** Whether it was hit before. */
  readonly drop: (group: Group, element: Element) => boolean;
  readonly clear: (group: Group) => void;
  readonly at: (element: Element) => ReadonlySet<Group>;
  readonly elements: () => Iterable<Element>;
}

const NONE: ReadonlySet<Group> = new Set();

/** Starts with nothing hit. */
export function createHitStore(): HitStore {
  const groupsAt = new Map<Element, Set<Group>>();

  const drop = (group: Group, element: Element) => {
    const groups = groupsAt.get(element);
    if (groups?.delete(group) && groups.size === 0) groupsAt.delete(element);
    return group.hits.delete(element);
  };
  return {
    at: (element) => groupsAt.get(element) ?? NONE,
    clear: (group) => {
      for (const element of [...group.hits.keys()]) drop(group, element);
    },
    drop,
    elements: () => [...groupsAt.keys()],
    set: (group, element, rules) => {
      const groups = groupsAt.get(element);
      if (groups) groups.add(group);
      else groupsAt.set(element, new Set([group]));
      group.hits.set(element, rules);
    },
  };
}
