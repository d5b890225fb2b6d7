import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, decode, encode, leftOver, syncLimits } from '@/utils/rules/sync/chunks';
import { type Entries, type Entry, entriesOf, isSame } from '@/utils/rules/sync/entries';
import type { Json } from '@/utils/rules/sync/json';

const entry = fc.record({
  key: fc.string({ unit: 'binary', maxLength: 20 }),
  at: fc.nat(),
  value: fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
});
const some = fc.array(entry, { maxLength: 60 }).map(entriesOf);

function items(entries: Entries): Record<string, Json> {
  const encoded = encode(entries);
  if (encoded.kind !== 'items') throw new Error('so few fit');
  return { ...encoded.items };
}

const rules = (count: number, note: string): Entries =>
  entriesOf(
    Array.from({ length: count }, (_, at): Entry => ({ key: `r/${at}`, at, value: { note } })),
  );

test('what is written is read again, whatever signs it holds', () => {
  fc.assert(
    fc.property(some, (entries) => {
      const decoded = decode(items(entries));
      expect(decoded.kind === 'entries' && isSame(decoded.entries, entries)).toBe(true);
    }),
  );
});

test.each([
  ['letters', 'x'.repeat(900)],
  ['quotes', `"'`.repeat(300)],
  ['backslashes', '\\'.repeat(500)],
  ['signs of four bytes', '😀'.repeat(220)],
  ['signs of control', '\u0001'.repeat(150)],
])('each item keeps to the limits of the browser, with %s', (_, note) => {
  const written = items(rules(50, note));
  const sizes = Object.entries(written).map(([key, value]) => bytesOf(key, value));
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(syncLimits.item);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(syncLimits.all);
});

test('what does not fit is said, with how much it is over', () => {
  const encoded = encode(rules(200, 'x'.repeat(1000)));
  expect(encoded.kind).toBe('too-large');
  if (encoded.kind === 'too-large') expect(encoded.over).toBeGreaterThan(100_000);
});

describe('a set of items that is not whole', () => {
  test('is never taken: chunks that are missing or of an older writing', () => {
    fc.assert(
      fc.property(some, some, fc.array(fc.nat(), { maxLength: 5 }), (old, fresh, picks) => {
        const [before, after] = [items(old), items(fresh)];
        const keys = Object.keys(after);
        for (const pick of picks) {
          const key = keys[pick % keys.length] ?? '';
          if (before[key] === undefined) delete after[key];
          else after[key] = before[key];
        }
        const decoded = decode(after);
        const isOneOf =
          decoded.kind === 'entries' &&
          (isSame(decoded.entries, old) || isSame(decoded.entries, fresh));
        expect(decoded.kind !== 'entries' || isOneOf).toBe(true);
      }),
    );
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing', {}, 'empty'],
    ['a head alone', { rules: { format: 1, count: 1, checksum: 'a' } }, 'incomplete'],
    ['a head that is none', { rules: 'oops' }, 'incomplete'],
    [
      'a head of a million chunks',
      { rules: { format: 1, count: 1e6, checksum: '' } },
      'incomplete',
    ],
    ['a later format', { rules: { format: 2, count: 0, checksum: '' } }, 'newer'],
  ])('%s', (_, stored, kind) => {
    expect(decode(stored).kind).toBe(kind);
  });
});

test('what is left over of a longer writing goes, and nothing of others', () => {
  const before = items(rules(50, 'x'.repeat(900)));
  const after = items(rules(1, 'x'));
  const gone = leftOver([...Object.keys(before), 'somebody else'], after);
  expect(gone).toEqual(Object.keys(before).filter((key) => !['rules', 'rules.0'].includes(key)));
});
