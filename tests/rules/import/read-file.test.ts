import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownRules as anyRules } from '@/tests/fixtures/arbitrary-rules';
import { packText, tableWords } from '@/tests/fixtures/rule-files';
import { sortedText } from '@/utils/availability/export/sorted-text';
import { ownRules } from '@/utils/rules/import/plan-rules';
import { readFile } from '@/utils/rules/import/read-file';
import { readTable } from '@/utils/rules/import/read-table';
import { packOf } from '@/utils/rules/pack/write-pack';
import type { CustomRule } from '@/utils/rules/schema';

const context = { parts: {}, reader: '0.1.0' };
const head = { id: 'mine', name: 'Mine', version: '1.2.3' };
const exported = (rules: readonly CustomRule[]) => sortedText(packOf(head, rules, '2026-11-26'));
const byId = (a: CustomRule, b: CustomRule) => (a.id < b.id ? -1 : 1);

describe('reading never throws', () => {
  test.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['any JSON', fc.json()],
    ['any value with a format', fc.jsonValue().map((rules) => packText({ rules }))],
    [
      'any value in a rule',
      fc.jsonValue().map((place) => packText({ rules: [{ id: 'a', place }] })),
    ],
    [
      'any value for newer versions',
      fc.jsonValue().map((rules) => packText({ minimumVersion: '9.0.0', rules })),
    ],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readFile(text, context);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
        expect(readTable(text, tableWords)).toBeDefined();
      }),
    );
  });
});

test('what was exported is read back as it was', () => {
  fc.assert(
    fc.property(anyRules, (rules) => {
      const reading = readFile(exported(rules), context);
      const back = reading.ok ? ownRules(reading.file.pack.rules, 0) : reading.problems;
      expect(back).toEqual([...rules].sort(byId));
    }),
  );
});

test('the same rules give the same file, in whatever order they are kept', () => {
  fc.assert(
    fc.property(anyRules, (rules) => {
      expect(exported([...rules].reverse())).toBe(exported(rules));
    }),
  );
});

test('an export with a letter lost, doubled or changed is read whole or not at all', () => {
  const mutation = fc.record({ at: fc.nat(), how: fc.constantFrom('', '"', '{', ',', 'x', '0') });
  fc.assert(
    fc.property(anyRules, mutation, (rules, { at, how }) => {
      const text = exported(rules);
      const place = at % text.length;
      const reading = readFile(text.slice(0, place) + how + text.slice(place + 1), context);
      if (reading.ok) expect(reading.file.pack.rules).toHaveLength(rules.length);
      else expect(reading.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a problem names the line at which a person finds it', () => {
  const reading = readFile(packText({ rules: [{ id: 'a' }] }), context);
  const lines = packText({ rules: [{ id: 'a' }] }).split('\n');
  expect(reading.ok).toBe(false);
  for (const { line } of reading.ok ? [] : reading.problems)
    expect(lines[(line ?? 0) - 1]).toContain('{');
});
