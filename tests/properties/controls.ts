import fc from 'fast-check';
import crosses from '@/tests/fixtures/icons/close.json';
import { labelOf, type MarkKind, markKind, markKinds, type Network, networks } from './marks';
import { altered, type Piece, piece } from './piece';

/** What a list makes all its controls of. */
export interface ControlShape {
  readonly tag: string;
  readonly attributes: Piece['attributes'];
}

export const controlShapes: readonly ControlShape[] = [
  { attributes: {}, tag: 'button' },
  { attributes: {}, tag: 'label' },
  { attributes: { href: '#go' }, tag: 'a' },
  { attributes: { role: 'button', tabindex: '0' }, tag: 'div' },
  { attributes: { 'aria-checked': 'false', role: 'checkbox', tabindex: '0' }, tag: 'div' },
  { attributes: { 'aria-selected': 'false', role: 'tab' }, tag: 'button' },
  { attributes: { 'aria-pressed': 'true', class: 'chip' }, tag: 'button' },
  { attributes: { class: 'chip' }, tag: 'div' },
  { attributes: {}, tag: 'x-chip' },
];

/** Names of accounts and what people write; a network in it is none of the control. */
export const userText = fc.constantFrom(
  'Contoso',
  '@fabrikam.coffee',
  'Ana X. Müller',
  'Our thread on X and Facebook goes on',
  'Twitter has changed its rules again',
  '10 x 10',
  '',
);

/** What closes or removes something, often by a sign that is also the name of a network. */
export const closeButton: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom(
    piece('button', { class: 'chip-remove' }, ['X']),
    piece('button', { 'aria-label': 'Close' }, ['X']),
    piece('button', {}, ['X']),
    piece('span', { role: 'button', title: 'Remove' }, ['×']),
    piece('i', { class: 'icon-x' }),
  ),
  fc
    .constantFrom(...crosses)
    .map((d) => piece('button', {}, [piece('svg', {}, [piece('path', { d })])])),
);

/** Controls for one network, by any marks unless a `kind` is given. */
export const controlFor = (
  network: Network,
  shape: ControlShape,
  kind: fc.Arbitrary<MarkKind> = markKind,
): fc.Arbitrary<Piece> =>
  fc
    .record({
      close: fc.option(closeButton, { freq: 4 }),
      label: fc.option(labelOf(network), { freq: 4 }),
      marks: fc.array(
        kind.chain((name): fc.Arbitrary<Piece> => markKinds[name](network)),
        { maxLength: 2, minLength: 1 },
      ),
      text: fc.option(userText, { freq: 2 }),
    })
    .map(({ close, label, marks, text }) => {
      const content = [...marks, text ?? [], close ?? []].flat();
      const control = piece(shape.tag, shape.attributes, content, { unit: network });
      return label === null
        ? control
        : altered(control, { 'aria-label': label }, { mark: network });
    });

export const control: fc.Arbitrary<Piece> = fc
  .tuple(networks, fc.constantFrom(...controlShapes))
  .chain(([network, shape]) => controlFor(network, shape));

const editing = { is: 'editor' } as const;
const written = fc.constantFrom('', 'Hello', 'Twitter', 'Posting to X today');

/** What people write in; a frame becomes one when it is built. */
export const editor: fc.Arbitrary<Piece> = fc.oneof(
  { arbitrary: written.map((text) => piece('textarea', {}, [text], editing)), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('', 'true', 'TRUE', 'plaintext-only'), fc.option(control), written)
      .map(([editable, inside, text]) =>
        piece(
          'div',
          { contenteditable: editable },
          [piece('p', {}, [text]), inside ?? []].flat(),
          editing,
        ),
      ),
    weight: 3,
  },
  fc.constant(piece('iframe', {}, [], editing)),
  fc.constant(piece('x-editor', {}, [piece('textarea', {}, [], editing)], { shadow: true })),
);

const submitting = { is: 'submit' } as const;

/** What publishes, schedules or keeps a post for all networks. */
export const submit: fc.Arbitrary<Piece> = fc
  .constantFrom('Post', 'Publish now', 'Schedule', 'Save draft', 'Add to queue')
  .chain((text) =>
    fc.constantFrom(
      piece('button', {}, [text], submitting),
      piece('button', { type: 'submit' }, [piece('span', {}, [text])], submitting),
      piece('input', { type: 'submit', value: text }, [], submitting),
      piece('div', { role: 'button', tabindex: '0' }, [text], submitting),
      piece('a', { class: 'btn btn-primary', href: '#' }, [text], submitting),
      piece('button', { 'aria-label': text }, ['→'], submitting),
    ),
  );
