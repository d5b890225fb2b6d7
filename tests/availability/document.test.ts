import { expect, test } from 'vitest';
import { plainList, platform, statementInput } from '@/tests/fixtures/list';
import { plainRealList } from '@/tests/fixtures/real-list';
import { exportDocument } from '@/utils/availability/export/document';

const small = plainList(
  platform({ id: 'zebra', statements: [statementInput(), statementInput({ id: 'a' })] }),
  platform({ id: 'ads' }),
);

/** Every object in `value`, however deep. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** The same value with the keys of all its objects in the opposite order. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, backwards(item)] as const);
  return Object.fromEntries(entries.toReversed()) as T;
}

test('keys are in alphabetical order at every level', () => {
  const objects = objectsIn(JSON.parse(exportDocument(plainRealList)));
  expect(objects.length).toBeGreaterThan(1000);
  for (const each of objects) expect(Object.keys(each)).toEqual(Object.keys(each).sort());
});

test('the order of keys in the list leaves no trace', () => {
  expect(Object.keys(backwards(small))).not.toEqual(Object.keys(small));
  expect(exportDocument(backwards(small))).toBe(exportDocument(small));
});

test('the same list gives the same text, and keeps its own order', () => {
  const before = JSON.stringify(small);
  expect(exportDocument(small)).toBe(exportDocument(small));
  expect(JSON.stringify(small)).toBe(before);
});

test('what stands in a row stays in its order', () => {
  const { platforms } = JSON.parse(exportDocument(small));
  expect(platforms).toMatchObject([{ id: 'zebra' }, { id: 'ads' }]);
  expect(platforms[0].statements).toMatchObject([{ id: 'x-posting' }, { id: 'a' }]);
});

test('the edition stands at the top, and defaults are written out', () => {
  const document = JSON.parse(exportDocument(small));
  expect(document).toMatchObject({ ...small.edition, causes: [] });
  expect(document.platforms[0].statements[0]).toMatchObject({
    alternatives: [],
    staleAfterDays: 365,
    spans: [{ since: null, until: { qualifier: 'exact' }, scope: { plans: ['any'] } }, {}],
  });
});

test('it is indented and ends with a line end, so that it reads as a file', () => {
  const lines = exportDocument(small).split('\n');
  expect(lines.slice(0, 2)).toEqual(['{', '  "causes": [],']);
  expect(lines.slice(-2)).toEqual(['}', '']);
});
