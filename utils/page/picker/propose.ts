import { attributeOf, tagOf } from '@/utils/page/dom';
import type { Way } from '@/utils/rules/picking';
import type { Find } from './finding';
import { waysOf } from './ways';

/** So many ways to find something are kept. */
const MOST_WAYS = 3;
/** Trying takes time: so many ways are tried at most. */
const MOST_TRIED = 80;
/** What is alike in larger numbers is no control of a person's. */
const MOST_ALIKE = 200;

/** How something can be found again. */
export interface Proposal {
  /** Ways that find it and nothing else; none where nothing tells it from others. */
  readonly only: readonly Way[];
  /** Ways that find all that is like it, and these; `null` where nothing is. */
  readonly alike: { readonly ways: readonly Way[]; readonly elements: readonly Element[] } | null;
}

interface Tried {
  readonly way: Way;
  readonly found: readonly Element[];
}

/** The first of each kind: what is found in two ways of one kind is lost with both. */
function best(tried: readonly Tried[]): Way[] {
  const kinds = new Map(tried.toReversed().map(({ way }) => [way.kind, way]));
  const chosen = tried.map(({ way }) => way).filter((way) => kinds.get(way.kind) === way);
  const [first] = chosen;
  // Where it stands says nothing as soon as anything else is known of it.
  const lasting = chosen.filter(({ kind }) => kind !== 'place');
  return (lasting.length > 0 || !first ? lasting : [first]).slice(0, MOST_WAYS);
}

const shapeOf = (element: Element) => [tagOf(element), attributeOf(element, 'role')].join(' ');
const areSame = (a: readonly Element[], b: readonly Element[]) =>
  a.length === b.length && a.every((element) => b.includes(element));

/**
 * How `element` can be found again by `find`, each way tried here and now. `isFree` tells whether
 * something else may be taken with it.
 */
export function propose(
  element: Element,
  find: Find,
  page: URL,
  isFree: (other: Element) => boolean,
): Proposal {
  const tried = waysOf(element, page)
    .slice(0, MOST_TRIED)
    .map((way): Tried => ({ way, found: find(way.locator) }))
    .filter(({ found }) => found.includes(element));
  const only = tried.filter(({ found }) => found.length === 1);
  const isAlike = (other: Element) => shapeOf(other) === shapeOf(element) && isFree(other);
  const several = tried.filter(
    ({ found }) => found.length > 1 && found.length <= MOST_ALIKE && found.every(isAlike),
  );
  const [first] = several;
  const same = first ? several.filter(({ found }) => areSame(found, first.found)) : [];
  return {
    only: best(only),
    alike: first ? { ways: best(same), elements: first.found } : null,
  };
}
