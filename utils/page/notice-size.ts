import type { Size } from './place';

/** The name under which a card reads how wide it may be. */
export const WIDTH = '--card-width';
/** A card as wide as the panel is low enough to fit under most of them; a narrow one fits beside. */
export const WIDTHS = { slim: 300, least: 340, most: 720 };
/** The name under which it reads how high it may be; what does not fit can be scrolled to. */
export const HEIGHT = '--card-height';
export const HEIGHTS = ['none', '300px', '250px', '200px'];
/** The name under which it reads whether its sentences give way, or all of it is scrolled. */
export const GIVES = '--card-gives';

/** The widths to try beside a panel, the best one first. */
export const widthsFor = ({ width }: Size): number[] => [
  Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width))),
  WIDTHS.least,
  WIDTHS.slim,
];

const isTooLow = (part: Element) => part.scrollHeight > part.clientHeight + 1;

/** Whether a card that may not be as high as it would cuts its buttons, although its sentences give way. */
export function isCut({ lastElementChild: card }: ShadowRoot): boolean {
  if (!card || isTooLow(card)) return card !== null;
  return [...card.children].some(
    (part) => isTooLow(part) && getComputedStyle(part).overflowY === 'visible',
  );
}
