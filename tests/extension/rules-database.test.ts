import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { readRules, removeRule, writeRule } from '@/utils/extension/tables/rules';

test('a rule is stored under its id, replaced by the same id, deleted and given back', async () => {
  await writeRule(rule({ id: 'a', createdAt: 1 }));
  await writeRule(rule({ id: 'b', createdAt: 2 }));
  await writeRule(rule({ id: 'a', createdAt: 1, note: 'changed' }));
  expect((await readRules()).map(({ id, note }) => [id, note])).toEqual([
    ['b', ''],
    ['a', 'changed'],
  ]);
  const removed = await removeRule('a');
  expect(removed).toEqual(rule({ id: 'a', createdAt: 1, note: 'changed' }));
  expect((await readRules()).map(({ id }) => id)).toEqual(['b']);
  expect(await removeRule('a')).toBeNull();
});

test('a row that this version cannot read is left alone', async () => {
  await writeRule({ ...rule({ id: 'future' }), effect: 'explode' as never });
  expect((await readRules()).map(({ id }) => id)).not.toContain('future');
});
