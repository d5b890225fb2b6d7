import { findAll, isElement, matchesSelector, type Root } from './dom';
import { createLookup } from './lookup';
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
function keysFor({ selector, wide }: Group) {
  const keys = keysOf(selector);
  const isHeard = keys?.every((key) => key.kind !== 'attribute' || isWatched(key.name)) ?? false;
  return wide && !isHeard ? null : keys;
}

/** Reads the keys of all selectors, unless they are few. */
export function createSearch(groups: readonly Group[]): RuleSearch {
  const read = groups.map((group) => ({ item: group, keys: keysFor(group) }));
  const keyed = read.flatMap(({ item, keys }) => (keys ? [{ item, keys }] : []));
  if (keyed.length <= FEW) return { at: () => [], below: () => new Map(), direct: groups };
  const lookup = createLookup(keyed);
  return { ...lookup, direct: read.flatMap(({ item, keys }) => (keys ? [] : item)) };
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
