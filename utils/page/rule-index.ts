import type { RuleLocator } from '@/utils/plan/types';
import { contains, elementCountIn, isInPage, matchesSelector, parentOf, type Root } from './dom';
import { lazily } from './lazily';
import { costsOf, type RuleCost } from './rule-costs';
import { type Group, groupsOf } from './rule-groups';
import { createJudge } from './rule-judge';
import { createSearch, meantBy, type RuleSearch, readKeys } from './rule-search';
import { hasNames, textIn } from './saying';
import { parentOfAll } from './tops';
import { inTurn } from './turns';

/** What the user's own locators find, kept true to the page piece by piece. */
export interface RuleIndex {
  /** Whether there is nothing to find, whatever the page holds. */
  readonly isIdle: boolean;
  /** Looks through `tops` and everything below them. */
  readonly readBelow: (tops: readonly Element[]) => void;
  /** Forgets the hits in `left`, or all that are no longer in the page. */
  readonly leave: (left: Iterable<Element> | null) => void;
  /** Forgets all that is no longer so, whatever was missed; what is to be found must be read anew. */
  readonly startOver: () => void;
  /** Looks again at `element` and what is around it, after a change of its text or attributes. */
  readonly readAround: (element: Element, attributes: boolean) => void;
  /** What is hit, and by which rules, in the order in which they were given. */
  readonly hits: (roots: readonly Root[]) => ReadonlyMap<Element, readonly RuleLocator[]>;
  /** The rules that hit `element`. */
  readonly of: (element: Element) => readonly RuleLocator[];
  /** Elements that were hit since the last call. */
  readonly takeNew: () => readonly Element[];
  /** Grows whenever other elements are hit. */
  readonly version: () => number;
  /** What looking for each rule took so far, and of those that were paused for it. */
  readonly costs: () => readonly RuleCost[];
  readonly costly: () => readonly RuleCost[];
}

/** The element that `tops` fill for the most part: one question for it is less than one for each. */
function commonBoxOf(tops: readonly Element[]): Element | null {
  const box = tops.length > 2 ? parentOfAll(tops) : null;
  return box && elementCountIn(box) <= 2 * tops.length ? box : null;
}

/** `element` and what is around it, as far as a change can matter. */
function around(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && path.length < 40; at = parentOf(at)) path.push(at);
  return path;
}

/** Sorts rules into the order in which they were given. */
function ranking(locators: readonly RuleLocator[]) {
  const ranks = new Map(locators.map((locator, rank) => [locator, rank]));
  const rankOf = (locator: RuleLocator) => ranks.get(locator) ?? 0;
  return (rules: RuleLocator[]): readonly RuleLocator[] =>
    rules.length > 1 ? [...new Set(rules)].sort((a, b) => rankOf(a) - rankOf(b)) : rules;
}

/** Starts with nothing found. Neither labels nor selectors are tried one by one where there are many. */
export function createRuleIndex(locators: readonly RuleLocator[]): RuleIndex {
  const groups = groupsOf(locators);
  const inOrder = ranking(locators);
  const hasTurns = locators.some(({ turn }) => turn > 0);
  const keys = readKeys(groups);
  const all = createSearch(groups, keys);
  const unsteady = lazily(() => createSearch(groups, keys, ({ steady }) => !steady));
  const nested = lazily(() => createSearch(groups, keys, (group) => group.nested));
  const wide = groups.filter((group) => group.wide);
  const direct = new Set(all.direct);
  const { drop, store, takeNew, test, timed, version } = createJudge();
  const nestedGroups = groups.filter((group) => group.nested);
  /** Whether nothing that comes into the page can have been hit before. */
  let isSure = false;

  /** Judges all that groups mean in `tops` and below. */
  const find = (
    { below, direct }: RuleSearch,
    tops: readonly (Root | Element)[],
    isNamed = true,
    isWanted: (group: Group) => boolean = () => true,
  ) => {
    const found = below(tops);
    timed(found.keys(), (group) => {
      const elements = found.get(group) ?? [];
      if (group.wide) for (const element of elements) group.maybe.add(element);
      if (!isWanted(group)) return;
      for (const element of elements)
        if (matchesSelector(element, group.selector)) test(group, element, isNamed);
    });
    timed(direct, (group) => {
      if (isWanted(group))
        for (const element of meantBy(group, tops)) test(group, element, isNamed);
    });
  };

  const leave = (left: Iterable<Element> | null) => {
    isSure = left !== null;
    for (const element of left ?? store.elements())
      for (const group of [...store.at(element)])
        if (left || !isInPage(element)) drop(group, element);
  };

  const startOver = () => {
    leave(null);
    for (const element of store.elements())
      for (const group of [...store.at(element)])
        if (!matchesSelector(element, group.selector)) drop(group, element);
  };

  const readBelow = (tops: readonly Element[]) => {
    if (groups.length === 0 || tops.length === 0) return;
    const text = isSure ? textIn(tops) : null;
    const box = commonBoxOf(tops);
    const isNamed = box ? hasNames(box) : text === null && tops.some(hasNames);
    find(
      all,
      box ? [box] : tops,
      isNamed,
      ({ rules, saying }) => text === null || rules.has(null) || saying().isIn(text),
    );
  };

  /** Judges again each of `path` that a group may mean, or has meant. */
  const judge = ({ at, direct }: RuleSearch, path: readonly Element[]) => {
    const found = new Map<Group, Set<Element>>();
    const meet = (group: Group, element: Element) =>
      found.set(group, (found.get(group) ?? new Set()).add(element));
    for (const element of path) {
      for (const group of at(element)) meet(group, element);
      for (const group of store.at(element)) meet(group, element);
    }
    const judgeAt = (group: Group, element: Element) =>
      matchesSelector(element, group.selector) ? test(group, element) : drop(group, element);
    timed(found.keys(), (group) => {
      for (const element of found.get(group) ?? []) {
        if (group.wide) group.maybe.add(element);
        judgeAt(group, element);
      }
    });
    timed(direct, (group) => {
      for (const element of path) if (!found.get(group)?.has(element)) judgeAt(group, element);
    });
  };

  const readAround = (element: Element, attributes: boolean) => {
    if (groups.length === 0) return;
    judge(attributes ? all : unsteady(), around(element));
    if (!attributes) return;
    const hit = nestedGroups.filter(({ hits: found }) => found.size > 0);
    timed(hit, (group) => {
      for (const inside of [...group.hits.keys()])
        if (contains(element, inside) && !matchesSelector(inside, group.selector))
          drop(group, inside);
    });
    find(nested(), [element]);
  };

  const mayMean = (group: Group) =>
    direct.has(group) || group.maybe.size > 0 || group.hits.size > 0;

  /** What a change somewhere else can have altered is looked at again. */
  const readWide = (roots: readonly Root[]) =>
    timed(wide.filter(mayMean), (group) => {
      const isKeyed = !direct.has(group);
      const elements = isKeyed ? [...group.maybe] : [...meantBy(group, roots)];
      const met = new Set<Element>();
      for (const element of elements)
        if (!isInPage(element)) group.maybe.delete(element);
        else if (!isKeyed || matchesSelector(element, group.selector)) met.add(element);
      for (const hit of [...group.hits.keys()]) if (!met.has(hit)) drop(group, hit);
      for (const element of met) test(group, element);
    });

  const hits = (roots: readonly Root[]) => {
    readWide(roots);
    const found = new Map<Element, readonly RuleLocator[]>();
    for (const group of groups)
      if (group.hits.size > 0)
        for (const [element, rules] of [...group.hits])
          if (isInPage(element))
            found.set(element, inOrder([...(found.get(element) ?? []), ...rules]));
          else store.drop(group, element);
    return hasTurns ? inTurn(found) : found;
  };

  return {
    costly: () => costsOf(groups.filter(({ paused }) => paused)),
    costs: () => costsOf(groups),
    hits,
    isIdle: groups.length === 0,
    leave,
    of: (element) =>
      inOrder([...store.at(element)].flatMap(({ hits: at }) => at.get(element) ?? [])),
    readAround,
    readBelow,
    startOver,
    takeNew,
    version,
  };
}
