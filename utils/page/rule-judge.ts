import type { RuleLocator } from '@/utils/plan/types';
import { createHitStore, type HitStore } from './hit-store';
import { labelsOf } from './kinds';
import type { Group } from './rule-groups';

/** Finds out which rules hit an element, and keeps that. */
export interface RuleJudge {
  readonly store: HitStore;
  readonly drop: (group: Group, element: Element) => void;
  /** Judges an element that a group's selector means; `isNamed` unless no attribute names it. */
  readonly test: (group: Group, element: Element, isNamed?: boolean) => void;
  /** Works group by group: each answers for its own time, and rests when that is too much. */
  readonly timed: (groups: Iterable<Group>, work: (group: Group) => void) => void;
  /** Elements that were hit since the last call. */
  readonly takeNew: () => readonly Element[];
  /** Grows whenever other elements are hit. */
  readonly version: () => number;
}

/** The rules of a group that an element with its labels meets. */
function rulesFor({ rules }: Group, element: Element, isLabelled: boolean): RuleLocator[] {
  const found = new Set(rules.get(null));
  if (isLabelled)
    for (const label of labelsOf(element))
      for (const rule of rules.get(label) ?? []) found.add(rule);
  return [...found];
}

/** Starts with nothing hit. */
export function createJudge(): RuleJudge {
  const store = createHitStore();
  let version = 0;
  let fresh: Element[] = [];
  let started = false;

  const drop = (group: Group, element: Element) => {
    if (store.drop(group, element)) version++;
  };

  const test = (group: Group, element: Element, isNamed = true) => {
    const before = group.hits.get(element);
    const isLabelled = group.saying().bears(element, isNamed);
    if (!isLabelled && !group.rules.has(null) && !before) return;
    const found = rulesFor(group, element, isLabelled);
    const isSame = before?.length === found.length && found.every((rule) => before.includes(rule));
    if (isSame || (!before && found.length === 0)) return;
    version++;
    if (found.length === 0) store.drop(group, element);
    else {
      store.set(group, element, found);
      fresh.push(element);
    }
  };

  const timed = (groups: Iterable<Group>, work: (group: Group) => void) => {
    for (const group of groups) {
      if (group.paused) continue;
      const start = performance.now();
      work(group);
      const ms = performance.now() - start;
      group.used += ms;
      // The first look at a page is worth its time.
      group.pace().spend(ms, !started);
      if (group.pace().wait() > 0) {
        group.paused = true;
        store.clear(group);
      }
    }
  };

  const takeNew = () => {
    const taken = fresh;
    fresh = [];
    started = true;
    return taken;
  };

  return { drop, store, takeNew, test, timed, version: () => version };
}
