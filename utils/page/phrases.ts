import type { Action } from '@/utils/availability/vocabulary';
import { matchesSelector, pathOf } from './dom';
import type { Snapshot } from './snapshot';
import { areaAround } from './topics';
import { type Unit, unitOf } from './units';

const PROSE = 'article,footer,[role=contentinfo],[role=feed],p,figure';

/**
 * Controls outside panels and groups whose whole label names a network and an action, such as
 * "Past tweets" in the navigation. One word alone is a label only inside a navigation or menu.
 */
export function findPhrases(snapshot: Snapshot): { unit: Unit; action: Action }[] {
  return snapshot.marks.flatMap((mark) => {
    if (!mark.action || mark.weight < 4) return [];
    if (pathOf(mark.element).some((element) => matchesSelector(element, PROSE))) return [];
    const area = areaAround(mark.element);
    if (!area && (mark.action === 'create-post' || !isSentence(mark.element))) return [];
    const unit = unitOf(snapshot, mark, null);
    return unit ? [{ unit, action: mark.action }] : [];
  });
}

const isSentence = (element: Element) =>
  /\S\s\S/.test((element.getAttribute('aria-label') ?? element.textContent ?? '').trim());
