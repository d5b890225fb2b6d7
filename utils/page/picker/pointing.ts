import { contains, isInPage } from '@/utils/page/dom';
import type { Crumb } from '@/utils/rules/picking';
import { describe } from './describe';
import { firstStepOf, stepsFrom } from './steps';

/** What is meant, and the way to it. */
export interface Pointing {
  /** Points at an element; what was meant stays where the person has widened it and is still in it. */
  readonly to: (element: Element) => void;
  readonly meant: () => Element | null;
  readonly widen: () => void;
  readonly narrow: () => void;
  readonly goTo: (at: number) => void;
  readonly crumbs: () => readonly Crumb[];
  readonly canWiden: () => boolean;
  readonly canNarrow: () => boolean;
}

/** So many steps are shown around what is meant. */
const MOST_AROUND = 3;
const MOST_WITHIN = 2;

/** Starts with nothing meant. */
export function createPointing(): Pointing {
  let pointed: Element | null = null;
  let steps: readonly Element[] = [];
  let at = 0;
  /** Whether the person chose the step, and not the first guess. */
  let isChosen = false;

  const meant = () => {
    const element = steps[at];
    return element && isInPage(element) ? element : null;
  };
  const go = (next: number) => {
    if (next < 0 || next >= steps.length) return;
    at = next;
    isChosen = true;
  };
  const to = (element: Element) => {
    const now = meant();
    if (element === pointed && now) return;
    if (isChosen && now && contains(now, element)) return;
    pointed = element;
    steps = stepsFrom(element);
    at = firstStepOf(steps);
    isChosen = false;
  };
  const crumbs = () => {
    const from = Math.max(0, at - MOST_WITHIN);
    return steps
      .slice(from, at + MOST_AROUND + 1)
      .map((element, place): Crumb => {
        const step = from + place;
        return { ...describe(element), at: step, isMeant: step === at };
      })
      .reverse();
  };
  return {
    canNarrow: () => at > 0,
    canWiden: () => at < steps.length - 1,
    crumbs,
    goTo: go,
    meant,
    narrow: () => go(at - 1),
    to,
    widen: () => go(at + 1),
  };
}
