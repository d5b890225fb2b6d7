import fc from 'fast-check';
import { noteGuarded } from './count';
import { type Piece, piece } from './piece';
import { property } from './property';
import { guarded, staged } from './stage';
import { ATTRIBUTE } from './tree';

/** Names that stand in the place of what a form or a document can do. */
const ofForm = (
  'children parentNode parentElement attributes tagName localName nodeType getAttribute setAttribute ' +
  'removeAttribute getAttributeNames hasAttribute firstChild firstElementChild nextSibling ' +
  'nextElementSibling childElementCount matches closest querySelectorAll textContent classList ' +
  'isConnected id shadowRoot getRootNode contains style'
).split(' ');
const ofDocument = (
  'createTreeWalker querySelectorAll querySelector documentElement body head getElementById location ' +
  'createElement adoptedStyleSheets title contains nodeType'
).split(' ');

const { getAttribute } = Element.prototype;

/** What a page puts into each form, and beside all. */
interface Names {
  readonly fields: readonly string[];
  readonly pictures: readonly string[];
}

const fieldsOf = ({ fields }: Names) =>
  fields.map((name, at) => piece('input', { name, type: at % 2 ? 'hidden' : 'text' }));

function withFields({ tag, attributes, content, known }: Piece, names: Names): Piece {
  const inner = content.map((it) => (typeof it === 'string' ? it : withFields(it, names)));
  const own = tag === 'form' ? fieldsOf(names) : [];
  return piece(tag, attributes, [...inner, ...own], known);
}

/** `[position in the page, state]` of all that is guarded. */
const positions = (content: readonly Piece[], names: Names) =>
  staged(
    [
      piece('form', {}, [...content.map((top) => withFields(top, names)), ...fieldsOf(names)]),
      ...names.pictures.map((name) => piece('img', { alt: '', name })),
    ],
    (elements) =>
      guarded(() =>
        elements
          .map((element, at) => [at, getAttribute.call(element, ATTRIBUTE)] as const)
          .filter(([, state]) => state !== null),
      ),
  );

const plainNames = ({ fields, pictures }: Names): Names => ({
  fields: fields.map((_, at) => `field${at}`),
  pictures: pictures.map((_, at) => `picture${at}`),
});

/** Fields and pictures named after properties of the DOM change nothing. */
export const clobbered = property(
  fc.record({
    fields: fc.uniqueArray(fc.constantFrom(...ofForm), { maxLength: ofForm.length }),
    pictures: fc.uniqueArray(fc.constantFrom(...ofDocument), { maxLength: ofDocument.length }),
  }),
  async ({ content, path }, names) => {
    history.replaceState(null, '', path);
    const plain = await positions(content, plainNames(names));
    noteGuarded(plain.length);
    const named = await positions(content, names);
    if (named.join('; ') !== plain.join('; '))
      throw new Error(
        `elsewhere in a form of such fields: [${named.join('; ')}] instead of [${plain.join('; ')}]`,
      );
  },
);
