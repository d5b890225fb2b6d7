import {
  attributeOf,
  elementCountIn,
  findAll,
  ownTextOf,
  parentOf,
  tagOf,
  textPiecesOf,
} from '@/utils/page/dom';
import { isPressable } from '@/utils/page/kinds';
import type { ControlKind, NamedPart } from '@/utils/rules/picking';

/** Roles, and below them tags, that are called what they are. */
const SAME_ROLES = new Set<string>([
  'button',
  'cell',
  'checkbox',
  'dialog',
  'form',
  'group',
  'heading',
  'link',
  'list',
  'menu',
  'navigation',
  'option',
  'radio',
  'row',
  'switch',
  'tab',
  'toolbar',
] satisfies ControlKind[]);
const ROLES: Readonly<Record<string, ControlKind>> = {
  gridcell: 'cell',
  img: 'picture',
  listbox: 'list',
  listitem: 'listItem',
  menubar: 'menu',
  menuitem: 'menuItem',
  menuitemcheckbox: 'menuItem',
  menuitemradio: 'menuItem',
  radiogroup: 'group',
  searchbox: 'textField',
  tablist: 'list',
  textbox: 'textField',
  tree: 'list',
  treeitem: 'listItem',
};
const SAME_TAGS = new Set<string>([
  'button',
  'dialog',
  'form',
  'option',
  'select',
] satisfies ControlKind[]);
const TAGS: Readonly<Record<string, ControlKind>> = {
  a: 'link',
  fieldset: 'group',
  iframe: 'frame',
  img: 'picture',
  label: 'option',
  li: 'listItem',
  nav: 'navigation',
  ol: 'list',
  p: 'text',
  summary: 'button',
  svg: 'picture',
  td: 'cell',
  textarea: 'textField',
  th: 'cell',
  tr: 'row',
  ul: 'list',
};
const INPUTS: Readonly<Record<string, ControlKind>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  radio: 'radio',
  reset: 'button',
  submit: 'button',
};

const kindIn = (
  word: string,
  same: ReadonlySet<string>,
  others: Readonly<Record<string, ControlKind>>,
): ControlKind | undefined => {
  if (same.has(word)) return word as ControlKind;
  return Object.hasOwn(others, word) ? others[word] : undefined;
};

/** What a box shows by the pointer over it, which it gives to all that stands in it. */
function isPressedAlone(element: Element): boolean {
  const around = parentOf(element);
  return isPressable(element) && !(around && isPressable(around));
}

/** What `element` is, as a person would call it. */
function kindOf(element: Element): ControlKind {
  const role = attributeOf(element, 'role')?.trim().split(/\s+/)[0] ?? '';
  const byRole = kindIn(role, SAME_ROLES, ROLES);
  if (byRole) return byRole;
  const tag = tagOf(element);
  if (tag === 'input') return INPUTS[attributeOf(element, 'type') ?? 'text'] ?? 'textField';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  const isPlainText = elementCountIn(element) === 0 && ownTextOf(element, 1) !== '';
  const byTag = kindIn(tag, SAME_TAGS, TAGS);
  if (byTag) return byTag;
  return isPressedAlone(element) ? 'button' : isPlainText ? 'text' : 'area';
}

const MAX_NAME = 60;
const NAMING = ['aria-label', 'alt', 'title', 'placeholder', 'value'];
const LARGE: ReadonlySet<ControlKind> = new Set(['area', 'form', 'list', 'navigation', 'toolbar']);

const shortened = (text: string) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > MAX_NAME ? `${plain.slice(0, MAX_NAME - 1)}…` : plain;
};

/** The name of `element` in the page's own words; of a large part only one that it was given. */
export function nameIn(element: Element): string {
  // What was typed into a field is nobody's business.
  const isTyped = kindOf(element) === 'textField';
  for (const name of NAMING) {
    const given = isTyped && name === 'value' ? null : attributeOf(element, name)?.trim();
    if (given) return shortened(given);
  }
  if (isTyped) return '';
  const text = textPiecesOf(element, 2 * MAX_NAME).join(' ');
  if (text !== '' && (text.length <= MAX_NAME || !LARGE.has(kindOf(element))))
    return shortened(text);
  const [picture] = findAll(element, 'img[alt]:not([alt=""]),[aria-label]', 1);
  if (!picture || text !== '') return '';
  return shortened(attributeOf(picture, 'aria-label') ?? attributeOf(picture, 'alt') ?? '');
}

/** `element` in words. */
export const describe = (element: Element): NamedPart => ({
  kind: kindOf(element),
  name: nameIn(element),
});
