import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRules as anyRules } from '@/tests/fixtures/arbitrary-rules';
import { rule } from '@/tests/fixtures/rules';
import { importModes, ownRules, planRules } from '@/utils/rules/import/plan-rules';
import type { CustomRule } from '@/utils/rules/schema';

const kept = [rule({ id: 'a' }), rule({ id: 'b', note: 'before' }), rule({ id: 'only-here' })];
const given = [rule({ id: 'a' }), rule({ id: 'b', note: 'after' }), rule({ id: 'new' })];
const ids = (rules: readonly CustomRule[]) => rules.map(({ id }) => id);

test.each([
  ['merge', []],
  ['replace', ['only-here']],
] as const)('%s: what is added, changed and removed', (mode, removed) => {
  const plan = planRules(kept, given, mode);
  expect(ids(plan.added)).toEqual(['new']);
  expect(plan.changed).toMatchObject([
    { before: { note: 'before' }, after: { note: 'after' }, fields: ['note'] },
  ]);
  expect(ids(plan.removed)).toEqual(removed);
  expect(plan.same).toBe(1);
});

test.each<[string, Partial<CustomRule>]>([
  ['when it was written', { updatedAt: 99 }],
  ['the order of its actions', { actions: ['reply', 'inbox'] }],
])('%s makes no difference', (_, part) => {
  const before = rule({ actions: ['inbox', 'reply'] });
  const plan = planRules([before], [{ ...before, ...part }], 'merge');
  expect([plan.changed, plan.same]).toEqual([[], 1]);
});

test('a rule of a file cannot pass for one of a pack', () => {
  const { origin: _, ...said } = rule({ id: 'contoso/a' });
  expect(ids(ownRules([said], 1))).toEqual(['contoso-a']);
});

test('what is planned leads from what is here to what the file says', () => {
  fc.assert(
    fc.property(anyRules, anyRules, fc.constantFrom(...importModes), (here, file, mode) => {
      const { added, changed, removed } = planRules(here, file, mode);
      const next = new Map(here.map((each) => [each.id, each]));
      for (const { id } of removed) next.delete(id);
      for (const each of [...added, ...changed.map(({ after }) => after)]) next.set(each.id, each);
      const again = planRules([...next.values()], file, mode);
      expect([again.added, again.changed, again.removed]).toEqual([[], [], []]);
      const others = here.filter(({ id }) => !file.some((each) => each.id === id));
      for (const each of others) expect(next.has(each.id)).toBe(mode === 'merge');
    }),
  );
});

test('different ids stay different as those of own rules, and fit into a file again', () => {
  const long = 'a'.repeat(62);
  const { createdAt: _, origin: __, updatedAt: ___, ...said } = rule();
  const given = ['a/b', 'a-b', 'a-b-2', `${long}/b`, `${long}-b`].map((id) => ({ ...said, id }));
  const own = ids(ownRules(given, 1));
  expect(new Set(own).size).toBe(given.length);
  expect(own.filter((id) => id.includes('/') || id.length > 64)).toEqual([]);
  expect(ids(ownRules(given, 2))).toEqual(own);
});

test('very many ids that are the same as those of own rules stay different, too', () => {
  const { createdAt: _, origin: __, updatedAt: ___, ...said } = rule();
  const signs = (at: number) => at.toString(2).padStart(15, '0').replaceAll('0', '-');
  const given = Array.from({ length: 20_000 }, (____, at) => ({
    ...said,
    id: `a${signs(at).replaceAll('1', '/')}`,
  }));
  expect(new Set(ids(ownRules(given, 1))).size).toBe(given.length);
});
