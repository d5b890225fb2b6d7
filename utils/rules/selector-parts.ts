import type { CssNode } from 'css-tree';
import { type Trouble, trouble } from './selector-problem';

/** Pseudo-classes that browsers know: those that ask for something in brackets, and the others. */
const WITH_ARGUMENT: ReadonlySet<string> = new Set(
  'dir has is lang not nth-child nth-last-child nth-last-of-type nth-of-type where'.split(' '),
);
const PLAIN: ReadonlySet<string> = new Set(
  (
    'active any-link autofill checked default defined disabled empty enabled first-child ' +
    'first-of-type focus focus-visible focus-within fullscreen host hover in-range indeterminate ' +
    'invalid last-child last-of-type link modal only-child only-of-type open optional ' +
    'out-of-range placeholder-shown popover-open read-only read-write required root scope target ' +
    'user-invalid user-valid valid visited'
  ).split(' '),
);
/** Pseudo-elements that may also be written with one colon. */
const OLD_ELEMENTS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'first-letter',
  'first-line',
]);

const ARROWS: ReadonlySet<string> = new Set([' ', '>', '+', '~']);
/** The most steps from one element to another: each makes a selector dearer and more brittle. */
const MOST_STEPS = 4;

export const startOf = ({ loc }: CssNode): number => loc?.start.offset ?? 0;
const lengthOf = ({ loc }: CssNode): number => (loc ? loc.end.offset - loc.start.offset : 0);
const at = (kind: Trouble['kind'], node: CssNode) => trouble(kind, startOf(node), lengthOf(node));

/** What stands in the brackets of a pseudo-class: selectors, or something else. */
export function argumentsOf(node: CssNode): readonly CssNode[] {
  if (node.type !== 'PseudoClassSelector') return [];
  return [...(node.children ?? [])].flatMap((child) => {
    if (child.type === 'Nth') return child.selector ? [...child.selector.children] : [];
    return child.type === 'SelectorList' ? [...child.children] : [];
  });
}

/** The pieces of one selector. */
export const piecesOf = (node: CssNode): readonly CssNode[] =>
  node.type === 'Selector' ? [...node.children] : [];

function pseudoTrouble(node: CssNode): Trouble | null {
  if (node.type !== 'PseudoClassSelector') return null;
  const name = node.name.toLowerCase();
  if (OLD_ELEMENTS.has(name)) return at('pseudo-element', node);
  if (name === 'host' || name === 'host-context') return at('too-broad', node);
  const takes = WITH_ARGUMENT.has(name);
  if (!takes && !PLAIN.has(name)) return at('unknown-pseudo', node);
  if (!takes) return node.children ? at('unexpected', node) : null;
  const given = [...(node.children ?? [])];
  const isEmpty = given.every((child) => child.type === 'SelectorList' && child.children.isEmpty);
  return isEmpty || given.some(({ type }) => type === 'Raw') ? at('missing', node) : null;
}

function typeTrouble(node: CssNode, before: CssNode | undefined): Trouble | null {
  if (node.type !== 'TypeSelector') return null;
  if (before && before.type !== 'Combinator') return at('unexpected', node);
  return /^[^*|][^|]*\|/.test(node.name) ? at('unexpected', node) : null;
}

const IDENTIFIER = /^(--|-?([a-z_\u0080-\uffff]|\\))/i;

/** What is wrong with one piece, given the one before it. */
function pieceTrouble(node: CssNode, before: CssNode | undefined): Trouble | null {
  switch (node.type) {
    case 'PseudoElementSelector':
      return at('pseudo-element', node);
    case 'PseudoClassSelector':
      return pseudoTrouble(node);
    case 'TypeSelector':
      return typeTrouble(node, before);
    case 'IdSelector':
      return IDENTIFIER.test(node.name) ? null : at('name', node);
    case 'AttributeSelector':
      return /^[is]?$/i.test(node.flags ?? '') && !/^[^*|]+\|/.test(node.name.name)
        ? null
        : at('attribute', node);
    case 'ClassSelector':
    case 'Combinator':
      return null;
    default:
      return at('unexpected', node);
  }
}

function combinatorTrouble(
  node: CssNode,
  [before, after]: readonly [CssNode | undefined, CssNode | undefined],
  isRelative: boolean,
): Trouble | null {
  if (node.type !== 'Combinator') return null;
  const isAlone = (before ? before.type === 'Combinator' : !isRelative) || !after;
  return isAlone || !ARROWS.has(node.name) ? at('combinator', node) : null;
}

/** What is wrong with `selector` piece by piece; in `:has()` it may begin with an arrow. */
export function partsTrouble(selector: CssNode, inHas = false): Trouble | null {
  const pieces = piecesOf(selector);
  for (const [place, node] of pieces.entries()) {
    const [before, after] = [pieces[place - 1], pieces[place + 1]];
    const isHas = node.type === 'PseudoClassSelector' && node.name.toLowerCase() === 'has';
    const isRelative = inHas && place === 0;
    const wrong =
      pieceTrouble(node, before) ?? combinatorTrouble(node, [before, after], isRelative);
    if (wrong) return wrong;
    for (const inner of argumentsOf(node)) {
      const within = partsTrouble(inner, isHas);
      if (within) return within;
    }
  }
  return null;
}

function everyPiece(selector: CssNode): CssNode[] {
  return piecesOf(selector).flatMap((node) => [node, ...argumentsOf(node).flatMap(everyPiece)]);
}

const isHas = (node: CssNode) =>
  node.type === 'PseudoClassSelector' && node.name.toLowerCase() === 'has';

/** What makes `selector` too slow to be looked for at each change of a page. */
export function costTrouble(selector: CssNode): Trouble | null {
  const pieces = everyPiece(selector);
  const nested = pieces.filter(isHas).flatMap(argumentsOf).flatMap(everyPiece).find(isHas);
  if (nested) return at('nested-has', nested);
  const steps = pieces.filter((_, place) => pieces[place - 1]?.type === 'Combinator');
  const extra = steps[MOST_STEPS];
  return extra ? at('too-complex', extra) : null;
}
