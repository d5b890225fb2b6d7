import { boxOf } from '@/utils/page/boxes';
import { parentOf, tagOf, topOf } from '@/utils/page/dom';
import { isInteractive, isPressable } from '@/utils/page/kinds';
import type { OpenShadow } from '@/utils/page/shadows';
import { elementsFrom } from './roots';

const { checkVisibility } = Element.prototype;
/** To ask for the style of everything would take too long in a large page. */
const MOST_STYLED = 4000;

function isSeen(element: Element): boolean {
  const { height, width } = boxOf(element);
  return height > 0 && width > 0 && checkVisibility.call(element, { visibilityProperty: true });
}

/** Where one goes from `from` with the Tab key: a control, or out of this frame. */
export function controlBeside(
  from: Element | null,
  by: 1 | -1,
  openClosed: OpenShadow,
): Element | null {
  const controls: Element[] = [];
  const pressable = new Set<Element>();
  /** How many controls stand before `from`, and whether it is one. */
  let before = 0;
  let isControl = false;
  let styled = 0;
  const isPressed = (element: Element) => {
    if (styled >= MOST_STYLED) return false;
    styled++;
    if (!isPressable(element)) return false;
    pressable.add(element);
    const around = parentOf(element);
    return !(around && (pressable.has(around) || isInteractive(around)));
  };
  for (const element of elementsFrom(topOf(document) as Element, openClosed)) {
    const isMet =
      (tagOf(element) === 'iframe' || isInteractive(element) || isPressed(element)) &&
      isSeen(element);
    if (element === from) {
      before = controls.length;
      isControl = isMet;
    }
    if (isMet) controls.push(element);
  }
  if (from === null) return (by === 1 ? controls[0] : controls.at(-1)) ?? null;
  const next = by === 1 ? before + (isControl ? 1 : 0) : before - 1;
  return controls[next] ?? null;
}
