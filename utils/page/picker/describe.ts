import { attributeOf, findAll, ownTextOf, tagOf, textPiecesOf } from '@/utils/page/dom';
import type { ControlKind, NamedPart } from '@/utils/rules/picking';

const ROLES: Readonly<Record<string, ControlKind>> = {
  button: 'button',
  cell: 'cell',
  checkbox: 'checkbox',
  dialog: 'dialog',
  form: 'form',
  gridcell: 'cell',
  group: 'group',
  heading: 'heading',
  img: 'picture',
  link: 'link',
  list: 'list',
  listbox: 'list',
  listitem: 'listItem',
  menu: 'menu',
  menubar: 'menu',
  menuitem: 'menuItem',
  menuitemcheckbox: 'menuItem',
  menuitemradio: 'menuItem',
  navigation: 'navigation',
  option: 'option',
  radio: 'radio',
  radiogroup: 'group',
  row: 'row',
  searchbox: 'textField',
  switch: 'switch',
  tab: 'tab',
  tablist: 'list',
  textbox: 'textField',
  toolbar: 'toolbar',
  tree: 'list',
  treeitem: 'listItem',
};
const TAGS: Readonly<Record<string, ControlKind>> = {
  a: 'link',
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'picture',
  form: 'form',
  iframe: 'frame',
  img: 'picture',
  label: 'option',
  li: 'listItem',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  p: 'text',
  picture: 'picture',
  select: 'select',
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

/** What `element` is, as a person would call it. */
export function kindOf(element: Element): ControlKind {
  const role = attributeOf(element, 'role')?.trim().split(/\s+/)[0] ?? '';
  const byRole = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  if (byRole) return byRole;
  const tag = tagOf(element);
  if (tag === 'input') return INPUTS[attributeOf(element, 'type') ?? 'text'] ?? 'textField';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  const byTag = Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
  if (byTag) return byTag;
  return element.childElementCount === 0 && ownTextOf(element, 1) !== '' ? 'text' : 'area';
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
  if (text !== '' && (text.length <= MAX_NAME || !LARGE.has(kindOf(element)))) return shortened(text);
  const [picture] = findAll(element, 'img[alt]:not([alt=""]),[aria-label]', 1);
  if (!picture || text !== '') return '';
  return shortened(attributeOf(picture, 'aria-label') ?? attributeOf(picture, 'alt') ?? '');
}

/** `element` in words. */
export const describe = (element: Element): NamedPart => ({
  kind: kindOf(element),
  name: nameIn(element),
});
