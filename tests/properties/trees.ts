import fc from 'fast-check';
import {
  closeButton,
  control,
  controlFor,
  controlShapes,
  editor,
  submit,
  userText,
} from './controls';
import { classOf, labelOf, markKind, networks } from './marks';
import { altered, type Piece, piece, withKeys } from './piece';

/** A page to be built. */
export interface PageModel {
  readonly path: string;
  readonly content: readonly Piece[];
}

const heading = fc
  .tuple(
    fc.constantFrom('h1', 'h2', 'h3', 'legend', 'p'),
    fc.constantFrom(
      'Connected accounts',
      'Create a post',
      'Your drafts',
      'Scheduled posts',
      'Performance overview',
      'Inbox',
      'Help center',
      'Contoso',
    ),
  )
  .map(([tag, text]) => piece(tag, {}, [text]));

const preview = fc
  .tuple(
    fc.constantFrom(piece('div', { class: 'post-preview' }), piece('figure'), piece('blockquote')),
    fc.array(control, { maxLength: 2, minLength: 1 }),
  )
  .map(([{ tag, attributes }, content]) => piece(tag, attributes, content));

const leaf: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: control, weight: 4 },
  { arbitrary: closeButton, weight: 1 },
  { arbitrary: heading, weight: 1 },
  { arbitrary: userText.map((text) => piece('p', {}, [text])), weight: 1 },
  { arbitrary: editor, weight: 1 },
  { arbitrary: submit, weight: 1 },
  { arbitrary: preview, weight: 1 },
);

/** A button in the row of one network acts for that network alone, and may go with its row. */
const rowLeaf = leaf.map(({ tag, attributes, content, known }) =>
  piece(tag, attributes, content, known.is === 'submit' ? {} : known),
);

/** Boxes for entries, each with what goes around an entry. */
const listShapes: readonly (readonly [outer: Piece, entry: Piece | null])[] = [
  [piece('ul'), piece('li')],
  [piece('div', { class: 'channels' }), null],
  [piece('div', { role: 'listbox' }), piece('div', { role: 'option', 'aria-selected': 'false' })],
  [piece('nav', { 'aria-label': 'Main' }), null],
  [piece('div', { role: 'tablist' }), null],
  [piece('fieldset'), piece('div')],
  [piece('div'), piece('form')],
  [piece('div', { role: 'grid' }), piece('div', { role: 'row' })],
  [piece('x-list', {}, [], { shadow: true }), piece('div')],
];

const around = (box: Piece, content: Piece['content']) =>
  piece(box.tag, box.attributes, content, box.known);

/**
 * Controls that look alike, each for another network: what dashboards are full of. In an entry of its
 * own `inRow` may stand beside the control.
 */
const listWith = (inRow: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .tuple(fc.constantFrom(...listShapes), fc.constantFrom(...controlShapes), markKind)
    .chain(([[outer, entry], shape, kind]) =>
      fc
        .array(
          fc.tuple(
            networks.chain((network) => controlFor(network, shape, fc.constant(kind))),
            fc.option(entry ? inRow : leaf, { freq: 4 }),
          ),
          { maxLength: 4, minLength: 2 },
        )
        .map((rows) =>
          around(
            outer,
            rows.flatMap(([own, beside]) => {
              const content = [own, beside ?? []].flat();
              return entry ? [around(entry, content)] : content;
            }),
          ),
        ),
    );

const list = listWith(rowLeaf);

const table: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(control, userText, fc.option(rowLeaf)), { maxLength: 3, minLength: 1 })
  .map((rows) =>
    piece('table', {}, [
      piece(
        'tbody',
        {},
        rows.map((cells) =>
          piece(
            'tr',
            {},
            cells.map((cell) => piece('td', {}, cell === null ? [] : [cell])),
          ),
        ),
      ),
    ]),
  );

/** What is in sight here is for all networks, wherever it stands. */
const composer: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.constantFrom(piece('div', { role: 'dialog' }), piece('dialog', { open: '' }), piece('form')),
    listWith(leaf),
    editor,
    submit,
    fc.array(leaf, { maxLength: 2 }),
  )
  .map(([box, choice, field, button, rest]) => around(box, [choice, field, ...rest, button]));

const boxTags = ['div', 'section', 'form', 'main', 'aside', 'article', 'header', 'x-card'];

/** Boxes around `inner`, at times with a mark of their own or with an open shadow tree. */
const boxOf = (inner: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .record({
      content: fc.array(inner, { maxLength: 3 }),
      mark: fc.option(
        networks.chain((network) =>
          fc.oneof(
            classOf(network).map((it) => altered(piece('div'), { class: it }, { mark: network })),
            labelOf(network).map((it) =>
              altered(piece('div'), { 'aria-label': it }, { mark: network }),
            ),
          ),
        ),
        { freq: 8 },
      ),
      shadow: fc.option(fc.constantFrom('div', 'section', 'span', 'x-panel'), { freq: 8 }),
      tag: fc.constantFrom(...boxTags),
    })
    .map(({ content, mark, shadow, tag }) => {
      const { attributes, known } = mark ?? piece(tag);
      return shadow
        ? piece(shadow, attributes, content, { ...known, shadow: true })
        : piece(tag, attributes, content, known);
    });

const group = fc.oneof(leaf, list, table, composer);

/** Any subtree, up to three levels of boxes. */
export const subtree: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: composer, weight: 2 },
  { arbitrary: list, weight: 1 },
  { arbitrary: boxOf(group), weight: 2 },
  { arbitrary: boxOf(boxOf(fc.oneof(group, boxOf(group)))), weight: 2 },
);

export const pageModel: fc.Arbitrary<PageModel> = fc.record({
  content: fc.array(subtree, { maxLength: 2, minLength: 1 }).map((tops) => withKeys(tops)),
  path: fc.constantFrom('/properties', '/compose', '/accounts', '/drafts', '/help'),
});
