import { isElement, isInPage } from '@/utils/page/dom';
import { pickedPageHere } from './picked-page';
import { pickerHere } from './picker-here';

/** Has the picker of this frame take what the person has pressed last, if that is still in the page. */
export function takePressed(): void {
  const pressed = pickedPageHere()?.pressed();
  if (pressed instanceof Node && isElement(pressed) && isInPage(pressed))
    pickerHere()?.take(pressed);
}
