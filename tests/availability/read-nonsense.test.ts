import { describe, expect, test } from 'vitest';
import { ads, document, type Json, read, small, tool } from '@/tests/fixtures/document';
import { readDocument } from '@/utils/availability/export/read-document';

describe('what is no list', () => {
  test.each<[unknown, string]>([
    [{ ...document, format: 2 }, 'format'],
    [{ ...document, date: 'today' }, 'date'],
    [{ ...document, platforms: {} }, 'platforms'],
    [null, '(whole file)'],
    ['x', '(whole file)'],
    [1, '(whole file)'],
  ])('is not read and says where it went wrong: %#', (input, path) => {
    expect(readDocument(input, '0.1.0')).toMatchObject({
      list: null,
      skipped: [{ file: 'list', path }],
    });
  });

  test.each([
    ['statements', {}],
    ['statements', 'none'],
    ['surfaces', null],
    ['name', ''],
  ])('takes its whole platform with it: %s %j', (key, value) => {
    const { list, skipped } = read({ platforms: [{ ...ads, [key]: value }, tool] });
    expect(list?.platforms).toEqual([tool]);
    expect(skipped).toMatchObject([{ file: 'platforms.0', path: key }]);
  });

  test.each([[[]], [{}], [true], [undefined]])('is not read: %j', (input) => {
    const { list, skipped } = readDocument(input, '0.1.0');
    expect(list).toBeNull();
    expect(skipped).toHaveLength(1);
  });

  test.each([[null], [[]], ['x'], [1], [[1]], [{}]])('is skipped in place: %j', (nonsense) => {
    const places = ['causes', 'networks', 'platforms'] as const;
    for (const place of places) {
      const entries = document[place] as readonly unknown[];
      const { list, skipped } = read({ [place]: [nonsense, ...entries] });
      expect(list).toEqual(small);
      expect(skipped).toMatchObject([{ file: `${place}.0` }]);
    }
    const { list, skipped } = read({ platforms: [{ ...ads, statements: [nonsense] }] });
    expect(list?.platforms).toEqual([{ ...ads, statements: [] }]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.path).toMatch(/^statements\.0/);
  });

  test.each<[string, Json]>([
    ['lifecycle', { lifecycle: { spans: [] } }],
    ['locator', { locators: { panels: [{ selector: 'main' }] } }],
    ['source', { evidence: { ...ads.evidence, other: { kind: 'oracle' } } }],
    ['surface', { surfaces: [{ client: 'mirror' }, ...ads.surfaces] }],
  ])('leaves out a %s that is not understood, and nothing else', (_, part) => {
    const { list, skipped } = read({ platforms: [{ ...ads, ...part }, tool] });
    expect(list).toEqual(small);
    expect(skipped).toHaveLength(1);
  });

  test.each([
    [100, true],
    [101, false],
  ])('with %i keys that nobody knows is understood: %j', (count, understood) => {
    const keys = Object.fromEntries(Array.from({ length: count }, (_, at) => [`key-${at}`, at]));
    const { list } = read({ platforms: [{ ...ads, ...keys }, tool] });
    expect(list?.platforms.map(({ id }) => id)).toEqual(understood ? ['ads', 'tool'] : ['tool']);
  });
});
