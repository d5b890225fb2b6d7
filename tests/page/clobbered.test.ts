// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectKeeper } from '@/utils/extension/drafts/connect-keeper';
import { boxOf, isDrawn } from '@/utils/page/boxes';
import { activeIn, bodyOf, documentOf, viewOf } from '@/utils/page/documents';
import * as dom from '@/utils/page/dom';
import { textOfEditor } from '@/utils/page/editor-text';

// In browsers it stands right there; the DOM of tests inherits it.
vi.hoisted(() => {
  const above = Object.getPrototypeOf(Document.prototype);
  const title = Object.getOwnPropertyDescriptor(above, 'title');
  if (title) Object.defineProperty(Document.prototype, 'title', title);
});

const undo: (() => void)[] = [];
/** A field or picture called like something of the DOM stands in its place, as here. */
function clobber(node: Node, name: string): void {
  const value = document.createElement('input');
  Object.defineProperty(node, name, { configurable: true, value });
  undo.push(() => Reflect.deleteProperty(node, name));
}

const get = (id: string) => dom.byId(document.documentElement, id) as Element;
const tag = (element: Element | null) => element && dom.tagOf(element);

beforeEach(() => {
  document.body.innerHTML =
    '<main><i></i><form id="form" title="Post">One<b id="b">Two</b><u></u></form><s></s></main>';
  get('form').attachShadow({ mode: 'open' });
});
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

/** [what a field is called, what is read of its form] */
const forms: readonly (readonly [string, (form: Element) => unknown])[] = [
  ['nodeType', (form) => dom.isElement(form)],
  ['parentElement', (form) => tag(dom.parentOf(form))],
  ['localName', (form) => dom.tagOf(form)],
  ['firstChild', (form) => dom.isText(dom.firstChildOf(form) as Node)],
  ['nextSibling', (form) => tag(dom.nextSiblingOf(form) as Element)],
  ['firstElementChild', (form) => tag(dom.firstElementIn(form))],
  ['nextElementSibling', (form) => tag(dom.nextElementOf(form))],
  ['previousElementSibling', (form) => tag(dom.previousElementOf(form))],
  ['childElementCount', (form) => dom.elementCountIn(form)],
  ['shadowRoot', (form) => dom.isShadowRoot(dom.shadowOf(form))],
  ['textContent', (form) => dom.wholeTextOf(form)],
  ['outerHTML', (form) => dom.markupOf(form)],
  ['isConnected', (form) => dom.isInPage(form)],
  ['getRootNode', (form) => dom.rootOf(form) === document],
  ['getAttribute', (form) => dom.attributeOf(form, 'title')],
  ['getAttributeNames', (form) => dom.attributeNamesOf(form)],
  ['hasAttribute', (form) => dom.hasAttributeOf(form, 'title')],
  ['matches', (form) => dom.matchesSelector(form, 'form')],
  ['querySelectorAll', (form) => dom.findAll(form, '*').map(tag)],
  ['ownerDocument', (form) => documentOf(form) === document],
  ['getBoundingClientRect', (form) => boxOf(form).x],
  ['getClientRects', (form) => isDrawn(form)],
  [
    'setAttribute',
    (form) => {
      dom.setAttributeOf(form, 'title', 'New');
      return dom.attributeOf(form, 'title');
    },
  ],
  [
    'removeAttribute',
    (form) => {
      dom.removeAttributeOf(form, 'title');
      return dom.hasAttributeOf(form, 'title');
    },
  ],
];
test.each(forms)('a form with a field called %s is read as it is', (name, read) => {
  const form = get('form');
  const expected = read(form);
  dom.setAttributeOf(form, 'title', 'Post');
  clobber(form, name);
  expect(read(form)).toEqual(expected);
});

test('what stands above a form is found although a field is called parentNode', () => {
  const root = dom.shadowOf(get('form'));
  const inner = document.createElement('form');
  root?.append(inner);
  clobber(inner, 'parentNode');
  expect(tag(dom.parentOf(inner))).toBe('form');
  expect(dom.pathOf(inner).map(tag)).toEqual(['form', 'form', 'main', 'body', 'html']);
});

/** [what a picture is called, what is read of the document] */
const documents: readonly (readonly [string, () => unknown])[] = [
  ['body', () => tag(bodyOf(document))],
  ['documentElement', () => tag(dom.topOf(document))],
  ['activeElement', () => tag(activeIn(document))],
  ['defaultView', () => viewOf(document) === window],
  ['querySelectorAll', () => dom.findAll(document, 'form, b').map(tag)],
  ['getElementById', () => tag(get('b'))],
];
test.each(documents)('a document with a picture called %s is read as it is', (name, read) => {
  const expected = read();
  clobber(document, name);
  expect(read()).toEqual(expected);
});

test('a page with a picture called title keeps its own title with what is written in it', async () => {
  const sent = vi.fn(async (_: { data: { title: string } }) => ({ ok: true, value: { id: 'a' } }));
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  document.title = 'New post';
  clobber(document, 'title');
  await connectKeeper().save({ id: 'a' } as never);
  expect(sent.mock.calls[0]?.[0].data.title).toBe('New post');
});

test.each(['textarea', 'input'])(
  'what is written in a %s is read past what it calls its value',
  (kind) => {
    const field = document.createElement(kind) as HTMLInputElement;
    field.value = 'Autumn roast';
    clobber(field, 'value');
    expect(textOfEditor(field)).toBe('Autumn roast');
  },
);
