import { findAll, isElement, matchesSelector, type Root } from './dom';
import { createLookup, type Keyed } from './lookup';
import type { Group } from './rule-groups';
import { keysOf } from './selector-key';
import { isWatched } from './watch';

/** So few selectors are tried one by one in less time than keys are read. */
const FEW = 6;

/** Elements that groups may mean; of those of `direct` groups it is sure. */
type Found = ReadonlyMap<Group, readonly Element[]>;

/** Finds what some groups mean, so that their number hardly matters. */
export interface RuleSearch {
  /** Groups whose selectors are tried as they are. */
  readonly direct: readonly Group[];
  /** What the other groups may mean in `tops` and below. */
  readonly below: (tops: readonly (Root | Element)[]) => Found;
  /** Which of the other groups may mean one element. */
  readonly at: (element: Element) => readonly Group[];
}

/** A group may only be known by keys whose changes are heard of, where it lives by changes elsewhere. */
function keysFor({ selector, wide }: Group): Keyed<Group>['keys'] | null {
  const keys = keysOf(selector);
  if (!wide || !keys) return keys;
  const isHeard = keys.every(({ key }) => key.kind !== 'attribute' || isWatched(key.name));
  return isHeard ? keys.map(({ key }) => ({ anchor: null, key })) : null;
}

/** The keys of all groups, unless these are few. */
export const readKeys = (groups: readonly Group[]): readonly Keyed<Group>[] =>
  groups.length <= FEW
    ? []
    : groups.flatMap((group) => {
        const keys = keysFor(group);
        return keys ? [{ item: group, keys }] : [];
      });

/** Looks for those groups that `isMeant`, by their keys unless they are few. */
export function createSearch(
  groups: readonly Group[],
  keys: readonly Keyed<Group>[],
  isMeant: (group: Group) => boolean = () => true,
): RuleSearch {
  const meant = groups.filter(isMeant);
  const keyed = keys.filter(({ item }) => isMeant(item));
  if (keyed.length <= FEW) return { at: () => [], below: () => new Map(), direct: meant };
  const known = new Set(keyed.map(({ item }) => item));
  return { ...createLookup(keyed), direct: meant.filter((group) => !known.has(group)) };
}

/** What one group means in `tops` and below. */
export function* meantBy(
  { selector }: Group,
  tops: readonly (Root | Element)[],
): Generator<Element> {
  for (const top of tops) {
    if (isElement(top) && matchesSelector(top, selector)) yield top;
    yield* findAll(top, selector);
  }
}
