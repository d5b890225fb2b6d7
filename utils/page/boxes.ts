const { getBoundingClientRect, getClientRects } = Element.prototype;

/** Where an element stands in the viewport; a form may have a field of that name instead. */
export const boxOf = (element: Element): DOMRect =>
  typeof element.getBoundingClientRect === 'function'
    ? element.getBoundingClientRect()
    : getBoundingClientRect.call(element);

/** Whether an element takes room. */
export const isDrawn = (element: Element): boolean =>
  typeof element.getClientRects === 'function'
    ? element.getClientRects().length > 0
    : getClientRects.call(element).length > 0;
