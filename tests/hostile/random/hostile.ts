import fc from 'fast-check';

const deep = (depth: number): unknown => {
  let value: unknown = 0;
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { a: value };
  return value;
};

/** What programs stumble over, as values. */
const values: readonly unknown[] = [
  ...[null, undefined, true, '', 0, -0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY],
  ...[2 ** 53, 1e308, -1e308, [], {}, [[]], [null], 'a'.repeat(5000), deep(40)],
  ...['__proto__', 'constructor', 'prototype', 'toString', '\0', '\ud800', '\u202e', '\u200b'],
  ...['javascript:alert(1)', 'https://a@b.example', 'https://xn--80ak6aa92e.com', '<b>', '*'],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
];

/** The same as pieces of a text. */
const pieces: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', "'", '\\', '/*', '*/', '//', '\n', '\r', '\t', ';', '|'],
  ...['\0', '\ud800', '\udc00', '\ufeff', '\u202e', '\u200b', '\u2028', '😀', 'ﬁ', 'é', '%', '%00'],
  ...[
    '1e999',
    '-0',
    '99999999999999999999',
    'null',
    '"__proto__":{"polluted":1},',
    '"constructor"',
  ],
  ...['<script>', '=1+1', '#', '@', '*', 'https://', 'javascript:', '..', ':has(', '[['.repeat(30)],
];

/** Any value, often one that programs stumble over. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom(...values), weight: 9 },
  { arbitrary: fc.anything({ maxDepth: 2, maxKeys: 3 }), weight: 1 },
);

/** Any text, often one made of what programs stumble over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 60, unit: 'binary' }),
);

const edit = fc.record({
  at: fc.nat(),
  how: fc.nat(5),
  length: fc.nat(40),
  piece: fc.constantFrom(...pieces),
});

function edited(
  text: string,
  { at, how, length, piece }: { at: number; how: number; length: number; piece: string },
) {
  const from = at % (text.length + 1);
  const [before, within, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  const turned = String.fromCharCode((text.charCodeAt(from) || 0) ^ (1 << (length % 8)));
  return [
    before + piece + text.slice(from),
    before + after,
    before + within + within + after,
    before,
    before + turned + text.slice(from + 1),
    before + piece + after,
  ][how] as string;
}

/** One of `texts` in which a few letters were lost, doubled, turned or put in. */
export const mutatedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 4, minLength: 1 }))
    .map(([text, edits]) => edits.reduce(edited, text));

const place = fc.record({
  key: fc.nat(),
  name: fc.constantFrom('', '__proto__', 'constructor', 'a'),
  path: fc.array(fc.nat(30), { maxLength: 4 }),
  value: anyValue,
});

interface Place {
  readonly key: number;
  readonly name: string;
  readonly path: readonly number[];
  readonly value: unknown;
}

/** A copy in which one place, found by `path`, is another value, or has one more. */
function changed(whole: unknown, { key, name, path, value }: Place): unknown {
  if (typeof whole !== 'object' || whole === null) return value;
  const keys = Object.keys(whole);
  const [step, ...rest] = path;
  const onWay = step === undefined ? undefined : keys[step % (keys.length || 1)];
  const inner = onWay === undefined ? null : (whole as Record<string, unknown>)[onWay];
  const goesOn = onWay !== undefined && typeof inner === 'object' && inner !== null;
  // A list that JSON makes has no names.
  const own = (Array.isArray(whole) ? '' : name) || keys[key % (keys.length || 1)] || '0';
  const at = goesOn ? onWay : own;
  const copy: object = Array.isArray(whole) ? [...whole] : { ...whole };
  Object.defineProperty(copy, at, {
    configurable: true,
    enumerable: true,
    value: goesOn ? changed(inner, { key, name, path: rest, value }) : value,
    writable: true,
  });
  return copy;
}

/** One of `wholes` in which a few places hold another value. */
const mutatedValue = (wholes: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...wholes), fc.array(place, { maxLength: 2, minLength: 1 }))
    .map(([whole, places]) => places.reduce(changed, whole));

/** Any value, or one of `wholes` with a few places changed: most of what is read comes close to being right. */
export const nearly = (...wholes: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: mutatedValue(wholes), weight: 3 }, { arbitrary: anyValue, weight: 1 });
