import {
  attributeOf,
  elementCountIn,
  findAll,
  matchesSelector,
  previousElementOf,
  rootOf,
  textOf,
} from './dom';
import { fact } from './facts';
import { type Ordered, precedes } from './ordered';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const MAX_HEADING = 90;
/** What stands further away introduces something else. */
const MAX_NEAREST = 30;
/** Headings stand near what they introduce, by themselves or in a header of a few elements. */
const MAX_BESIDE = 12;
const MAX_HEADER = 5;
const TAGS = new Set('h1 h2 h3 h4 h5 h6 legend caption summary'.split(' '));
const { contains } = Node.prototype;

export const isHeading = fact((element) => matchesSelector(element, HEADING));
/** The same, of an element that is met for the first time. */
export const isHeadingTag = (element: Element, tag: string, names: readonly string[]) =>
  TAGS.has(tag) || (names.includes('role') && attributeOf(element, 'role') === 'heading');

/** How many of `headings`, which stand in the order of the page, `isBefore` takes for the first ones. */
function countBefore(
  headings: readonly Element[],
  isBefore: (heading: Element) => boolean,
): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && isBefore(heading)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads the texts that introduce a part of the page within a box around it, the nearest first: the
 * `headings` of the page before `below`, then the box's label.
 */
export function headingReader(
  headings: Ordered,
): (box: Element, below: Element | null) => string[] {
  return (box, below) => {
    const all = headings.within(rootOf(box));
    // A shadow tree has no place among what stands in its host.
    const end = below && below !== box && contains.call(box, below) ? below : null;
    const isBefore = (heading: Element) =>
      end ? precedes(heading, end) : precedes(heading, box) || contains.call(box, heading);
    const texts: string[] = [];
    for (let at = countBefore(all, isBefore) - 1; texts.length < MAX_NEAREST; at--) {
      const heading = all[at];
      if (!heading || heading === box || !contains.call(box, heading)) break;
      texts.push(textOf(heading));
    }
    return [...texts, attributeOf(box, 'aria-label') ?? ''].filter(
      (text) => text.trim() !== '' && text.length <= MAX_HEADING,
    );
  };
}

/** The heading that stands right before `element` among what is beside it, if any is near. */
export function headingBefore(element: Element): string | null {
  let at = previousElementOf(element);
  for (let steps = 0; at && steps < MAX_BESIDE; steps++, at = previousElementOf(at)) {
    const text = headingTextIn(at);
    if (text !== '') return text;
  }
  return null;
}

const inHeader = (element: Element) =>
  elementCountIn(element) < MAX_HEADER ? findAll(element, HEADING, 1)[0] : undefined;

/** The text of a heading, or of the one in a header. */
const headingTextIn = fact((element) => {
  const heading = isHeading(element) ? element : inHeader(element);
  const text = heading ? textOf(heading, MAX_HEADING + 1).trim() : '';
  return text.length <= MAX_HEADING ? text : '';
});
