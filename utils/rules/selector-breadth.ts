import type { CssNode } from 'css-tree';
import { ident } from 'css-tree/utils';
import { argumentsOf, piecesOf, startOf } from './selector-parts';
import { type Trouble, trouble } from './selector-problem';

/** The page itself, whatever more is said of it. */
const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body']);
/** Boxes of which every page has many, or which hold the whole of it; and all elements. */
const BOXES: ReadonlySet<string> = new Set([
  '*',
  'article',
  'div',
  'form',
  'main',
  'section',
  'span',
]);
const PAGE_PSEUDOS: ReadonlySet<string> = new Set(['root', 'scope']);
/** What is true of elements everywhere in a page. */
const COMMON_PSEUDOS: ReadonlySet<string> = new Set(
  (
    'active any-link defined dir empty enabled first-child first-of-type focus-within hover ' +
    'lang last-child last-of-type link not nth-child nth-last-child nth-last-of-type ' +
    'nth-of-type only-child only-of-type read-only'
  ).split(' '),
);
const COMMON_ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'id', 'style']);

/** What a selector says of each element that it names: what stands between two arrows. */
function stepsOf(selector: CssNode): (readonly CssNode[])[] {
  const steps: CssNode[][] = [[]];
  for (const piece of piecesOf(selector))
    if (piece.type === 'Combinator') steps.push([]);
    else steps.at(-1)?.push(piece);
  return steps.filter((step) => step.length > 0);
}

const lastStepOf = (selector: CssNode) => stepsOf(selector).at(-1) ?? [];
const plainName = (name: string) => ident.decode(name).toLowerCase().replace(/^.*\|/, '');
const pseudoOf = (piece: CssNode) =>
  piece.type === 'PseudoClassSelector' ? piece.name.toLowerCase() : '';
const isOneOf = (piece: CssNode) => ['is', 'where'].includes(pseudoOf(piece));

/** Whether `piece` means the page, or may mean it. */
const isPage = (piece: CssNode): boolean =>
  (piece.type === 'TypeSelector' && PAGE.has(plainName(piece.name))) ||
  PAGE_PSEUDOS.has(pseudoOf(piece)) ||
  (isOneOf(piece) && argumentsOf(piece).some((inner) => lastStepOf(inner).some(isPage)));

/** An element with something in it is any of the boxes around that; right in it, it is one. */
const isBeside = (selector: CssNode) => piecesOf(selector)[0]?.type === 'Combinator';

/** Whether `piece` leaves few enough of all elements. */
function narrows(piece: CssNode): boolean {
  if (isPage(piece)) return false;
  const pseudo = pseudoOf(piece);
  if (isOneOf(piece)) return argumentsOf(piece).every(isNarrow);
  if (pseudo === 'has')
    return argumentsOf(piece).every((inner) => isBeside(inner) && isNarrow(inner));
  if (piece.type === 'TypeSelector') return !BOXES.has(plainName(piece.name));
  if (piece.type === 'AttributeSelector')
    return piece.matcher !== null || !COMMON_ATTRIBUTES.has(plainName(piece.name.name));
  return !COMMON_PSEUDOS.has(pseudo);
}

const isNarrow = (selector: CssNode): boolean =>
  !lastStepOf(selector).some(isPage) && stepsOf(selector).some((step) => step.some(narrows));

/** Whether `selector` would take in the page or most of it. */
export function breadthTrouble(selector: CssNode): Trouble | null {
  if (isNarrow(selector)) return null;
  const pieces = piecesOf(selector);
  const end = pieces.at(-1)?.loc?.end.offset ?? 0;
  const start = pieces[0] ? startOf(pieces[0]) : 0;
  return trouble('too-broad', start, end - start);
}
