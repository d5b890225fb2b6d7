import { attributeOf, isInPage, removeAttributeOf, setAttributeOf } from './dom';
import { selectedIn } from './selected';
import { ATTRIBUTE } from './stylesheet';
import type { Target } from './types';

/** What is done to a unit now. */
export interface GuardedUnit {
  readonly target: Target;
  readonly state: 'hidden' | 'warned';
  /** Still chosen, so it stays in sight until it is unselected. */
  readonly selected: boolean;
}

export interface Guard {
  /** Makes the page show exactly `targets`; what is not among them is visible again. */
  apply: (targets: readonly Target[]) => readonly GuardedUnit[];
  /** Makes the page show these beside what it shows already. */
  readonly add: (targets: readonly Target[]) => void;
  /** Whether `element` still bears what the guard gave it, if anything. */
  readonly isAsLeft: (element: Element) => boolean;
  /** Shows everything again. */
  undo: () => void;
}

/** Pages that keep stripping the attribute are left alone after this many times in a row. */
const MAX_FIGHTS = 50;

/** Applies effects to units by one attribute; nothing else of the page is changed. */
export function createGuard(): Guard {
  let guarded = new Map<Element, GuardedUnit>();
  const fights = new WeakMap<Element, number>();

  const mark = (element: Element, state: GuardedUnit['state'], before: GuardedUnit | undefined) => {
    if (attributeOf(element, ATTRIBUTE) === state) return;
    const stripped = before?.state === state ? (fights.get(element) ?? 0) + 1 : 0;
    fights.set(element, stripped);
    if (stripped <= MAX_FIGHTS) setAttributeOf(element, ATTRIBUTE, state);
  };

  const unitOf = (target: Target): GuardedUnit => {
    const selected = selectedIn(target.element) !== null;
    const state = target.effect === 'hide' && !selected ? 'hidden' : 'warned';
    return { target, state, selected };
  };

  const add = (targets: readonly Target[]) => {
    for (const target of targets) {
      const unit = unitOf(target);
      mark(target.element, unit.state, guarded.get(target.element));
      guarded.set(target.element, unit);
    }
  };

  const apply = (targets: readonly Target[]) => {
    const next = new Map(targets.map((target) => [target.element, unitOf(target)]));
    for (const element of guarded.keys())
      if (!next.has(element)) removeAttributeOf(element, ATTRIBUTE);
    for (const [element, unit] of next) mark(element, unit.state, guarded.get(element));
    guarded = next;
    return [...next.values()].filter(({ target }) => isInPage(target.element));
  };

  const isAsLeft = (element: Element) =>
    attributeOf(element, ATTRIBUTE) === (guarded.get(element)?.state ?? null);

  return { add, apply, isAsLeft, undo: () => void apply([]) };
}
