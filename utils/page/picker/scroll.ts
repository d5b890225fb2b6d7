import { parentOf } from '@/utils/page/dom';

const LINE = 16;

function scrolls(element: Element, isDown: boolean): boolean {
  const size = isDown ? 'Height' : 'Width';
  if (element[`scroll${size}`] <= element[`client${size}`]) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|overlay/.test(isDown ? overflowY : overflowX);
}

/** Scrolls what scrolls around `element`, as the wheel would if nothing lay over it. */
export function scrollAround(element: Element | null, event: WheelEvent): void {
  const { deltaMode, deltaX, deltaY, shiftKey } = event;
  const unit = deltaMode === 0 ? 1 : deltaMode === 1 ? LINE : window.innerHeight;
  const [left, top] = shiftKey && deltaX === 0 ? [deltaY, 0] : [deltaX, deltaY];
  const isDown = Math.abs(top) >= Math.abs(left);
  let inner = element;
  while (inner && !scrolls(inner, isDown)) inner = parentOf(inner);
  (inner ?? window).scrollBy(left * unit, top * unit);
}
