import type { RuleLocator } from '@/utils/plan/types';
import {
  contains,
  elementCountIn,
  findAll,
  isInPage,
  matchesSelector,
  parentOf,
  type Root,
} from './dom';
import { labelsOf } from './kinds';
import { type Group, groupsOf } from './rule-groups';
import { hasNames, textIn } from './saying';
import { parentOfAll } from './tops';
import { inTurn } from './turns';

/** A rule, and how long it took: milliseconds. */
export interface RuleCost {
  readonly rule: string;
  readonly ms: number;
}

/** What the user's own locators find, kept true to the page piece by piece. */
export interface RuleIndex {
  /** Whether there is nothing to find, whatever the page holds. */
  readonly isIdle: boolean;
  /** Looks through `tops` and everything below them. */
  readonly readBelow: (tops: readonly Element[]) => void;
  /** Forgets the hits in `left`, or all that are no longer in the page. */
  readonly leave: (left: Iterable<Element> | null) => void;
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

/** What each rule took in all its ways to look; rules that look in one place take its time together. */
function costOf(groups: readonly Group[]): RuleCost[] {
  const costs = new Map<string, number>();
  for (const { pace, rules } of groups)
    for (const rule of new Set([...rules.values()].flat().map((locator) => locator.rule)))
      costs.set(rule, (costs.get(rule) ?? 0) + pace.used());
  return [...costs].map(([rule, ms]) => ({ ms: Math.round(10 * ms) / 10, rule }));
}

/** Starts with nothing found. Rules that match by label are looked up, not tried one by one. */
export function createRuleIndex(locators: readonly RuleLocator[]): RuleIndex {
  const groups = groupsOf(locators);
  const inOrder = (rules: readonly RuleLocator[]) =>
    rules.length > 1 ? locators.filter((rule) => rules.includes(rule)) : rules;
  const hasTurns = locators.some(({ turn }) => turn > 0);
  let version = 0;
  let fresh: Element[] = [];
  let started = false;
  /** Whether nothing that comes into the page can have been hit before. */
  let isSure = false;

  const test = ({ rules, hits, saying }: Group, element: Element, isNamed = true) => {
    const always = rules.get(null);
    const before = hits.get(element);
    const isLabelled = saying.bears(element, isNamed);
    if (!isLabelled && !always && !before) return;
    const found = new Set(always);
    if (isLabelled)
      for (const label of labelsOf(element))
        for (const rule of rules.get(label) ?? []) found.add(rule);
    if (
      before ? before.length === found.size && before.every((rule) => found.has(rule)) : !found.size
    )
      return;
    version++;
    if (found.size === 0) hits.delete(element);
    else {
      hits.set(element, [...found]);
      fresh.push(element);
    }
  };

  const timed = (work: (group: Group) => void) => {
    for (const group of groups) {
      if (group.paused) continue;
      const start = performance.now();
      work(group);
      const ms = performance.now() - start;
      // The first look at a page is worth its time.
      group.pace.spend(ms, !started);
      if (group.pace.wait() > 0) {
        group.paused = true;
        group.hits.clear();
      }
    }
    started = true;
  };

  const leave = (left: Iterable<Element> | null) => {
    isSure = left !== null;
    for (const { hits } of groups)
      if (hits.size > 0)
        for (const element of left ?? hits.keys())
          if ((left || !isInPage(element)) && hits.delete(element)) version++;
  };

  const readBelow = (tops: readonly Element[]) => {
    if (groups.length === 0 || tops.length === 0) return;
    const text = isSure ? textIn(tops) : null;
    const box = commonBoxOf(tops);
    const isNamed = box ? hasNames(box) : text === null && tops.some(hasNames);
    timed((group) => {
      if (text !== null && !group.rules.has(null) && !group.saying.isIn(text)) return;
      if (box) {
        for (const element of findAll(box, group.selector)) test(group, element, isNamed);
        return;
      }
      for (const top of tops) {
        if (matchesSelector(top, group.selector)) test(group, top, isNamed);
        for (const element of findAll(top, group.selector)) test(group, element, isNamed);
      }
    });
  };

  const readAround = (element: Element, attributes: boolean) =>
    timed((group) => {
      for (let at: Element | null = element, up = 0; at && up < 40; at = parentOf(at), up++)
        if (matchesSelector(at, group.selector)) test(group, at);
        else if (group.hits.delete(at)) version++;
      if (!attributes || !group.nested) return;
      for (const hit of group.hits.keys())
        if (
          contains(element, hit) &&
          !matchesSelector(hit, group.selector) &&
          group.hits.delete(hit)
        )
          version++;
      for (const inside of findAll(element, group.selector)) test(group, inside);
    });

  const hits = (roots: readonly Root[]) => {
    timed((group) => {
      if (!group.wide) return;
      group.hits.clear();
      for (const root of roots) for (const hit of findAll(root, group.selector)) test(group, hit);
    });
    const all = new Map<Element, readonly RuleLocator[]>();
    for (const group of groups)
      for (const [element, rules] of group.hits)
        if (isInPage(element)) all.set(element, inOrder([...(all.get(element) ?? []), ...rules]));
        else group.hits.delete(element);
    return hasTurns ? inTurn(all) : all;
  };

  const costs = () => costOf(groups);
  const costly = () => costOf(groups.filter(({ paused }) => paused));

  const takeNew = () => {
    const taken = fresh;
    fresh = [];
    return taken;
  };

  const of = (element: Element) => groups.flatMap((group) => group.hits.get(element) ?? []);

  const isIdle = groups.length === 0;
  return {
    costly,
    costs,
    hits,
    isIdle,
    leave,
    of,
    readAround,
    readBelow,
    takeNew,
    version: () => version,
  };
}
