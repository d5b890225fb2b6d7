import type { Action } from '@/utils/availability/vocabulary';
import { attributeOf, matchesSelector, pathOf, textOf } from './dom';
import { fact } from './facts';
import { isInteractive } from './kinds';
import type { Lexicon } from './lexicon';
import { isOperable } from './neighbours';
import type { PlacedMark, Snapshot } from './snapshot';
import { areaAround, isQuietIn } from './topics';
import { loneUnitOf, type Unit } from './units';

const WRITTEN = 'footer,[role=contentinfo],p,figure';
const PROSE = `article,[role=feed],${WRITTEN}`;

const isProse = fact((element) => matchesSelector(element, PROSE));
const isWritten = fact((element) => matchesSelector(element, WRITTEN));

/** Whether a command is only a part of what somebody wrote. */
export const isInText = ({ action, path }: PlacedMark) => action !== null && path.some(isWritten);

/**
 * Controls outside panels and groups whose whole label names a network and an action, such as
 * "Past tweets" in the navigation. One word alone is a label only inside a navigation or menu.
 */
export function findPhrases(
  snapshot: Snapshot,
  lexicon: Lexicon,
): { unit: Unit; action: Action }[] {
  return snapshot.marks.flatMap((mark) => {
    if (!mark.action || mark.weight < 4) return [];
    if (mark.path.some(isProse)) return [];
    const area = areaAround(mark.element);
    if (!area && (mark.action === 'create-post' || !isSentence(mark.element))) return [];
    const unit = loneUnitOf(snapshot, mark);
    if (!unit || !isInControl(unit.element) || isQuietIn(null, mark, lexicon)) return [];
    return [{ unit, action: mark.action }];
  });
}

/** What nobody can press is information. */
const isInControl = (element: Element) =>
  isOperable(element) || pathOf(element).some(isInteractive);

const isSentence = fact((element) =>
  /\S\s\S/.test((attributeOf(element, 'aria-label') ?? textOf(element)).trim()),
);
