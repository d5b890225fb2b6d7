import fc from 'fast-check';
import { classOf, fileOf, labelOf, networks, pathOf } from './marks';
import { type Piece, withKeys } from './piece';
import { subtree } from './trees';

/** Pages have about as many elements. */
const MAX_KEY = 80;

interface Building<K> {
  readonly kind: K;
  readonly at: number;
  readonly piece: Piece;
}

interface Writing<K> {
  readonly kind: K;
  readonly at: number;
  readonly value: string;
}

/** One thing that a page does to itself; `at` and `to` are keys of elements. */
export type Change =
  | Building<'insert'>
  | Building<'html'>
  | Building<'shadow'>
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | Writing<'data'>
  | Writing<'text'>
  | {
      readonly kind: 'attribute';
      readonly at: number;
      readonly name: string;
      readonly value: string | null;
    }
  | { readonly kind: 'wait'; readonly ms: number };

const at = fc.nat({ max: MAX_KEY });
/** What is new among the rest can be found by keys as well. */
const keyed = fc.tuple(subtree, at).map(([top, first]) => withKeys([top], first)[0] ?? top);

/** Texts that make a network of something, or take it away. */
const text = fc.oneof(
  networks.chain((network): fc.Arbitrary<string> => labelOf(network)),
  fc.constantFrom('', 'Close', 'Remove', 'Contoso', 'Publish', 'Your drafts', 'X'),
);

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'aria-label': text,
  class: fc.oneof(
    networks.chain(classOf),
    fc.constantFrom('', 'close', 'remove', 'preview', 'chip'),
  ),
  contenteditable: fc.constantFrom('true', 'false', ''),
  d: networks.chain((network): fc.Arbitrary<string> => pathOf(network)),
  src: networks.chain(fileOf),
  value: fc.constantFrom('twitter', 'x', 'facebook', 'on', 'Publish'),
};

const attribute = fc.constantFrom(...Object.keys(values)).chain((name) =>
  fc.record({
    at,
    kind: fc.constant('attribute' as const),
    name: fc.constant(name),
    value: fc.option(values[name] ?? text, { freq: 4 }),
  }),
);

const building = <K extends string>(kind: K) =>
  fc.record({ at, kind: fc.constant(kind), piece: keyed });

const writing = <K extends string>(kind: K) =>
  fc.record({ at, kind: fc.constant(kind), value: text });

const change: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: attribute, weight: 6 },
  building('insert'),
  building('html'),
  building('shadow'),
  { arbitrary: writing('data'), weight: 2 },
  writing('text'),
  fc.record({ at, kind: fc.constant('remove' as const) }),
  fc.record({ at, kind: fc.constant('move' as const), to: at }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(0, 200, 3000) }),
);

/** Up to `most` changes, one after another. */
export const changes = (most: number): fc.Arbitrary<Change[]> =>
  fc.array(change, { maxLength: most, minLength: 1, size: 'max' });
