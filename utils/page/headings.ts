import {
  attributeOf,
  elementCountIn,
  findAll,
  matchesSelector,
  previousElementOf,
  textOf,
} from './dom';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const MAX_HEADING = 90;
/** What stands further away introduces something else. */
const MAX_NEAREST = 30;
/** Headings stand near what they introduce, by themselves or in a header of a few elements. */
const MAX_BESIDE = 12;
const MAX_HEADER = 5;
const { compareDocumentPosition, contains, DOCUMENT_POSITION_FOLLOWING } = Node.prototype;

export const isHeading = (element: Element) => matchesSelector(element, HEADING);

const precedes = (heading: Element, below: Element) =>
  (compareDocumentPosition.call(heading, below) & DOCUMENT_POSITION_FOLLOWING) !== 0;

/** How many of `headings`, which stand in the order of the page, come before `below`. */
function countBefore(headings: readonly Element[], below: Element): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && precedes(heading, below)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads the texts that introduce a part of the page within a box around it, the nearest first: the
 * headings before `below`, then the box's label. Each box is looked through once, however many parts ask.
 */
export function headingReader(): (box: Element, below: Element | null) => string[] {
  const known = new Map<Element, readonly Element[]>();
  return (box, below) => {
    const all = known.get(box) ?? findAll(box, HEADING);
    known.set(box, all);
    // A shadow tree has no place among what stands in its host.
    const end = below && contains.call(box, below) ? countBefore(all, below) : all.length;
    const texts = all.slice(Math.max(0, end - MAX_NEAREST), end).map((each) => textOf(each));
    return [...texts.reverse(), attributeOf(box, 'aria-label') ?? ''].filter(
      (text) => text.trim() !== '' && text.length <= MAX_HEADING,
    );
  };
}

/** The heading that stands right before `element` among what is beside it, if any is near. */
export function headingBefore(element: Element): string | null {
  let at = previousElementOf(element);
  for (let steps = 0; at && steps < MAX_BESIDE; steps++, at = previousElementOf(at)) {
    const heading = isHeading(at) ? at : inHeader(at);
    const text = heading ? textOf(heading, MAX_HEADING + 1).trim() : '';
    if (text !== '' && text.length <= MAX_HEADING) return text;
  }
  return null;
}

const inHeader = (element: Element) =>
  elementCountIn(element) < MAX_HEADER ? findAll(element, HEADING, 1)[0] : undefined;
