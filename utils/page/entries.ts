import type { Action } from '@/utils/availability/vocabulary';
import { pathOf, tagOf, textOf, textPiecesOf } from './dom';
import { isInteractive, isPressable } from './kinds';
import type { Lexicon } from './lexicon';
import type { Mark } from './marks';
import { controlCount, isOperable } from './neighbours';
import { isLinkOnly } from './snapshot';
import type { Unit } from './units';

const MIN_LETTERS = 6;
const FIGURE = /(^|\s)[\d.,%+-]+(\s|$)/;

/** In a panel boxes may be chips that say nothing of it; texts and figures are information. */
export function isControl({ element, group, mark }: Unit): boolean {
  if (isLinkOnly(mark)) return false;
  // Where all around can be pressed as well, the icons of one entry are meant.
  const isPartOfEntry = group !== null && isPressable(group);
  if (pathOf(element).some(isInteractive) || isOperable(element)) return true;
  if (tagOf(element).includes('-')) return true;
  if (isPressable(element) || isPressable(mark.element)) return !isPartOfEntry;
  const text = textOf(element);
  return mark.weight > 1 && text !== '' && isDrawn(mark) && !FIGURE.test(text);
}

const isDrawn = ({ signals }: Mark) => signals.some(({ kind }) => kind !== 'label');

/** What can be acted on, and drafts and posts in their lists and calendars, which are read. */
export function isEntry(unit: Unit, actions: readonly Action[], lexicon: Lexicon): boolean {
  const { element, group, mark } = unit;
  if (isLookedAt(actions) && !isInteractive(element)) return false;
  if (isOperable(element)) return !isLinkOnly(mark) || controlCount(element) > 1;
  if (isPressable(element) || isPressable(mark.element))
    return mark.weight > 1 && !(group && isPressable(group));
  return mark.weight > 1 && isRecord(actions) && tellsSomething(element, lexicon);
}

/** Figures are read and not lost: of them only the way there is guarded. */
const isLookedAt = (actions: readonly Action[]) =>
  actions.every((action) => action === 'analytics' || action === 'listening');

const isRecord = (actions: readonly Action[]) =>
  actions.every((action) => ['save-draft', 'schedule-post', 'view-posts'].includes(action));

/** A post has words; a figure has a name and a number. */
function tellsSomething(element: Element, lexicon: Lexicon): boolean {
  const words = textPiecesOf(element, 200).filter((piece) => !lexicon.label(piece).network);
  return (words.join().match(/\p{L}/gu) ?? []).length >= MIN_LETTERS;
}
