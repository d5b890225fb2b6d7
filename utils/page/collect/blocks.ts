import {
  attributeOf,
  firstChildOf,
  hasAttributeOf,
  isElement,
  isText,
  matchesSelector,
  nextSiblingOf,
  shadowOf,
  tagOf,
} from '@/utils/page/dom';

/** A run of words in a row, and where it stands. */
export interface Block {
  readonly text: string;
  readonly element: Element;
  /** Whether it is the name of a control in the row. */
  readonly isControl: boolean;
}

const SILENT = new Set(
  'script style template noscript svg math canvas select option textarea input video audio object iframe'.split(
    ' ',
  ),
);
const BUTTON = 'button,[role=button],[role^=menuitem],summary';
const CONTROL = `${BUTTON},a[href],label,[role=link],[role=checkbox],[role=switch]`;
const PARAGRAPHS = new Set(['p', 'blockquote', 'br', 'ul', 'ol', 'h1', 'h2', 'h3']);
const INLINE = new Set(
  'a abbr b bdi bdo code em font i img mark s small span strong sub sup u wbr'.split(' '),
);
/** Of one row so much is read. */
const MAX_NODES = 1500;
const MAX_BLOCKS = 60;
/** Of one piece of text so many characters are read. */
const MAX_PIECE = 20_000;
/** Stands between pieces, and is none. */
const SEPARATOR = /^[\s·•|/,;:–—-]*$/;
/** Stands for the border of a paragraph until all is read: two of them make one new line. */
const BORDER = '\u2029';
const LINKED = /^(#[\p{L}\p{N}_]+|https?:\/\/\S+)$/u;

const nodesIn = (element: Element): ChildNode[] => {
  const found: ChildNode[] = [];
  for (let at = firstChildOf(element); at && found.length < MAX_NODES; at = nextSiblingOf(at))
    found.push(at);
  return found;
};
const isSilent = (element: Element) =>
  SILENT.has(tagOf(element)) || hasAttributeOf(element, 'hidden');
const saysSomething = (node: Node) =>
  isText(node) && !SEPARATOR.test(node.substringData(0, MAX_PIECE));

/** Emoji are often drawn as pictures, whose name is the sign itself. */
function signOf(image: Element): string {
  const name = attributeOf(image, 'alt') ?? '';
  return /\p{Extended_Pictographic}/u.test(name) && !/\p{L}/u.test(name) ? name : '';
}

/** Lays out words as people read them: white space is one space, lines stay lines. */
const tidied = (text: string) =>
  text
    .replace(/[^\S\n\u2029]+/g, ' ')
    .replace(/\s*\u2029\s*/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** All words in `nodes` as one run; controls among them are not part of what is said. */
function runOf(nodes: readonly ChildNode[], budget: { nodes: number }, isPre = false): string {
  let text = '';
  for (const node of nodes) {
    if (budget.nodes-- <= 0) break;
    if (isText(node)) {
      const piece = node.substringData(0, MAX_PIECE);
      text += isPre ? piece : piece.replace(/\s+/g, ' ');
    }
    if (!isElement(node) || isSilent(node) || matchesSelector(node, BUTTON)) continue;
    const tag = tagOf(node);
    if (tag === 'br') text += '\n';
    else if (tag === 'img') text += signOf(node);
    else {
      const inner = runOf(nodesIn(node), budget, isPre || tag === 'pre');
      text += INLINE.has(tag) ? inner : `${BORDER}${inner}${BORDER}`;
    }
  }
  return text;
}

/** Whether its children are paragraphs of one text. */
function isParagraphs(children: readonly Element[]): boolean {
  const paragraphs = children.filter((child) => tagOf(child) === 'p');
  return paragraphs.length > 1 && children.every((child) => PARAGRAPHS.has(tagOf(child)));
}

/** Whether its children are pieces of one sentence: a link in it, or words that lean on each other. */
function isOneSentence(nodes: readonly ChildNode[]): boolean {
  const elements = nodes.filter(isElement);
  if (elements.length < 2 || !elements.every((each) => INLINE.has(tagOf(each)))) return false;
  const texts = elements.map((each) => runOf(nodesIn(each), { nodes: 20 }));
  if (texts.some((text) => LINKED.test(text.trim()))) return texts.some((text) => / \S/.test(text));
  return texts.some(
    (text, place) => text.trim() !== '' && place < texts.length - 1 && /[^\S\n]$/.test(text),
  );
}

const OF_TEXT = new Set('a b strong em i mark br p'.split(' '));
const isButton = (node: Node) => isElement(node) && matchesSelector(node, BUTTON);
/** Whether a node belongs to the words beside it, and is no badge, date or button before or after them. */
const isOfText = (node: Node) =>
  isElement(node) ? OF_TEXT.has(tagOf(node)) && !isButton(node) : saysSomething(node);

/**
 * The runs of words in a row, in the order of the page. Reads the page's text only: the row may be hidden,
 * so nothing is asked of how it looks.
 */
export function blocksOf(row: Element): readonly Block[] {
  const blocks: Block[] = [];
  const budget = { nodes: MAX_NODES };

  const put = (text: string, element: Element, isControl: boolean) => {
    const tidy = tidied(text);
    if (tidy !== '' && !SEPARATOR.test(tidy) && blocks.length < MAX_BLOCKS)
      blocks.push({ element, isControl, text: tidy });
  };

  /** Words with something beside them: what stands before and after them is read by itself. */
  const readMixed = (element: Element, nodes: readonly ChildNode[], isControl: boolean) => {
    const first = nodes.findIndex(isOfText);
    const last = nodes.findLastIndex(isOfText);
    const within = nodes.slice(first, last + 1);
    readAll(nodes.slice(0, first), isControl);
    put(runOf(within, budget, tagOf(element) === 'pre'), element, isControl);
    readAll(within.filter(isButton), isControl);
    readAll(nodes.slice(last + 1), isControl);
  };

  const readAll = (nodes: readonly Node[], isControl: boolean) => {
    for (const node of nodes) if (isElement(node)) read(node, isControl);
  };

  const read = (element: Element, wasControl: boolean) => {
    if (budget.nodes-- <= 0 || isSilent(element)) return;
    const isControl = wasControl || (element !== row && matchesSelector(element, CONTROL));
    const shadow = shadowOf(element);
    if (shadow)
      for (let at = firstChildOf(shadow); at; at = nextSiblingOf(at)) readAll([at], isControl);
    const nodes = nodesIn(element);
    const children = nodes.filter(isElement);
    if (children.length === 0)
      put(runOf(nodes, budget, tagOf(element) === 'pre'), element, isControl);
    else if (nodes.some(saysSomething)) readMixed(element, nodes, isControl);
    else if (tagOf(element) === 'p' || isParagraphs(children) || isOneSentence(nodes))
      put(runOf(nodes, budget), element, isControl);
    else readAll(children, isControl);
  };

  read(row, false);
  return blocks;
}
