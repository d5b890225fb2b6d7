import {
  attributeOf,
  elementCountIn,
  hasAttributeOf,
  ownTextOf,
  parentOf,
  pathOf,
  tagOf,
} from '@/utils/page/dom';
import { isInteractive, isPressable, isRow } from '@/utils/page/kinds';
import { isOwn } from './roots';

const PAGE = new Set(['html', 'body']);
const WRAPPERS = new Set(['div', 'span', 'p', 'b', 'strong', 'em', 'i']);
/** What speaks of a box by itself. */
const TELLING = ['role', 'aria-label', 'data-testid', 'data-test', 'data-qa', 'data-cy'];

/** A box around one thing and nothing else: to go there would change nothing that a person sees. */
const isMereWrapper = (element: Element) =>
  WRAPPERS.has(tagOf(element)) &&
  elementCountIn(element) === 1 &&
  ownTextOf(element, 1) === '' &&
  !isInteractive(element) &&
  !TELLING.some((name) => hasAttributeOf(element, name));

const isInDrawing = (element: Element) => {
  const around = parentOf(element);
  return around !== null && pathOf(around).some((at) => tagOf(at) === 'svg');
};

/**
 * What can be meant by somebody who points at `pointed`: it and what is around it, innermost first,
 * without what would make no difference.
 */
export function stepsFrom(pointed: Element): Element[] {
  const path = pathOf(pointed).filter((at) => !PAGE.has(tagOf(at)) && !isOwn(at));
  return path.filter((at, place) => !isInDrawing(at) && (place === 0 || !isMereWrapper(at)));
}

/** How far around what is pointed at a control is looked for. */
const MAX_UP = 8;

/** The step that is meant at first: the control that was pointed at. */
export function firstStepOf(steps: readonly Element[]): number {
  const near = steps.slice(0, MAX_UP);
  const control = near.findIndex((at) => isInteractive(at));
  if (control >= 0) return control;
  // A box with the hand as its pointer gives it to all that is in it: the outermost is the control.
  const pressed = near.findIndex((at) => isPressable(at));
  if (pressed >= 0) {
    const after = near.slice(pressed).findIndex((at) => !isPressable(at));
    return after < 0 ? pressed : pressed + after - 1;
  }
  const row = near.findIndex((at) => isRow(at));
  return row >= 0 && row < 4 && attributeOf(near[row] ?? document.body, 'role') !== null ? row : 0;
}
