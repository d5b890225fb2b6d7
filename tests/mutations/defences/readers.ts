import { type Defence, drafts, page } from './defence.ts';

/** [file, of what the browser's own getter is called, which one] */
const getters = [
  ...['nodeType', 'parentElement', 'parentNode', 'firstChild', 'nextSibling', 'isConnected'].map(
    (name) => ['dom', 'Node', name],
  ),
  ...[
    ...['localName', 'firstElementChild', 'nextElementSibling', 'previousElementSibling'],
    ...['childElementCount', 'shadowRoot', 'textContent', 'outerHTML'],
  ].map((name) => ['dom', 'Element', name]),
  ['dom', 'Document', 'documentElement'],
  ...['defaultView', 'body', 'activeElement'].map((name) => ['documents', 'Document', name]),
  ['documents', 'Node', 'ownerDocument'],
] as const;

/** Some stand in two lines. */
const apart = new Set(['previousElementSibling', 'defaultView']);

/** Reading of a page past what it calls its fields and pictures. */
export const readers: readonly Defence[] = [
  [
    'all reading of the page by the browser’s own getters',
    `${page}reader-of.ts`,
    'return (node) => get.call(node) as T;',
    'return (node) => (node as unknown as Record<string, T>)[property] as T;',
    'page/clobbered',
  ],
  ...(
    [
      ['getRootNode.call(node)', 'node.getRootNode()'],
      ['getAttributeNames.call(element)', 'element.getAttributeNames()'],
      ['getAttribute.call(element, name)', 'element.getAttribute(name)'],
      ['hasAttribute.call(element, name)', 'element.hasAttribute(name)'],
      ['setAttribute.call(element, name, value)', 'element.setAttribute(name, value)'],
      ['removeAttribute.call(element, name)', 'element.removeAttribute(name)'],
      ['matches.call(element, selector)', 'element.matches(selector)'],
      ['querySelectorAll.call(top, selector)', 'top.querySelectorAll(selector)'],
      ['query.call(top as Document, selector)', 'top.querySelectorAll(selector)'],
      ['elementById.call(document, id)', 'document.getElementById(id)'],
    ] as const
  ).map(
    ([find, becomes]): Defence => [
      `plain ${becomes}`,
      `${page}dom.ts`,
      find,
      becomes,
      'page/clobbered',
    ],
  ),
  ...getters.map(([file, of, name = '']): Defence => {
    const end = `${apart.has(name) ? ',\n  ' : ', '}'${name}'`;
    const find = `${of}.prototype${end}`;
    return [`plain ${name}`, `${page}${file}.ts`, find, `{}${end}`, 'page/clobbered'];
  }),
  [
    'the title of a page that names a picture so',
    `${drafts}connect-keeper.ts`,
    "readTitle?.call(document) ?? ''",
    'document.title',
    'page/clobbered',
  ],
  [
    'the text of an area',
    `${page}editor-text.ts`,
    'valueOfArea?.call(editor)',
    '(editor as HTMLTextAreaElement).value',
    'page/clobbered',
  ],
  [
    'the text of a field',
    `${page}editor-text.ts`,
    'valueOfField?.call(editor)',
    '(editor as HTMLInputElement).value',
    'page/clobbered',
  ],
];
