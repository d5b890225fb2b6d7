import {
  attributeNamesOf,
  attributeOf,
  findAll,
  firstChildOf,
  firstElementIn,
  isElement,
  isText,
  nextElementOf,
  nextSiblingOf,
  tagOf,
} from './dom';

const BLOCKS = new Set(
  'address article blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Signs by which editors keep the place of the cursor; not those that join emoji. */
const PLACE_KEEPERS = /[\u200b\u2060\ufeff]/g;
const BETWEEN_BLOCKS = /^\s*\n\s*$/;
/** So much of a text is kept, in characters. */
const MAX_TEXT = 1_000_000;

const valueOfArea = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get;
const valueOfField = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get;

const isPlaceholder = (element: Element) =>
  attributeNamesOf(element).some((name) => /^data-.*placeholder$/.test(name)) &&
  attributeOf(element, 'contenteditable') === 'false';

function holdsBlocks(element: Element): boolean {
  for (let at = firstElementIn(element); at; at = nextElementOf(at))
    if (BLOCKS.has(tagOf(at))) return true;
  return false;
}

/** Collects the lines of rich text: a block begins and ends one. */
class Lines {
  text = '';

  readonly end = () => {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  };
  readonly add = (piece: string) => {
    this.text += piece;
  };
}

/** Reads the text in `top` as it stands on the screen. A walk, not recursion: pages nest deeper than a call stack. */
function textOfContent(top: Element): string {
  const lines = new Lines();
  const enter = (node: Node, parent: Element): boolean => {
    if (isText(node)) {
      if (!BETWEEN_BLOCKS.test(node.data) || !holdsBlocks(parent)) lines.add(node.data);
      return false;
    }
    if (!isElement(node) || isPlaceholder(node)) return false;
    const tag = tagOf(node);
    if (tag === 'br') lines.add('\n');
    else if (BLOCKS.has(tag)) lines.end();
    return true;
  };
  const path: Element[] = [top];
  let node: Node | null = firstChildOf(top);
  while (lines.text.length < MAX_TEXT) {
    const parent = path.at(-1);
    if (!parent) break;
    if (node === null) {
      path.pop();
      if (path.length > 0 && BLOCKS.has(tagOf(parent))) lines.end();
      node = path.length > 0 ? nextSiblingOf(parent) : null;
    } else if (enter(node, parent) && isElement(node)) {
      path.push(node);
      node = firstChildOf(node);
    } else node = nextSiblingOf(node);
  }
  return lines.text;
}

/** What is written in `editor`, a field or a rich text, line by line: at most a million characters. */
export function textOfEditor(editor: Element): string {
  const value =
    tagOf(editor) === 'textarea'
      ? valueOfArea?.call(editor)
      : tagOf(editor) === 'input'
        ? valueOfField?.call(editor)
        : textOfContent(editor).replace(/\n+$/, '');
  return String(value ?? '')
    .slice(0, MAX_TEXT)
    .replace(PLACE_KEEPERS, '');
}

/** Where links in `editor` lead that its text does not name, each once. */
export function linksOfEditor(editor: Element, text: string): string[] {
  const addresses = findAll(editor, 'a[href]').map((link) => attributeOf(link, 'href') ?? '');
  return [...new Set(addresses)].filter((url) => /^https?:/.test(url) && !text.includes(url));
}
