import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { changeRules, undoChange } from '@/utils/extension/rules/change-rules';
import { readRules } from '@/utils/extension/rules/read-rules';

const reads = vi.spyOn(database.rules, 'toArray');
const ids = async () => (await readRules()).map(({ id }) => id);
const put = (id: string, createdAt: number) =>
  changeRules(
    { id: `put ${id} ${createdAt}`, kind: 'save', put: [rule({ createdAt, id })], remove: [] },
    1,
  );

beforeEach(async () => {
  await Promise.all([database.rules.clear(), database.ruleChanges.clear()]);
  await put('a', 1);
  await readRules();
  reads.mockClear();
});

test('rules are read once while nothing is written', async () => {
  const first = await readRules();
  expect(await readRules()).toBe(first);
  expect(reads).not.toHaveBeenCalled();
});

test('after a change of rules all is known without being read again', async () => {
  await put('b', 2);
  expect(await ids()).toEqual(['b', 'a']);
  await changeRules({ id: 'gone', kind: 'delete', put: [], remove: ['a'] }, 1);
  expect(await ids()).toEqual(['b']);
  await undoChange('gone', 'back', 1);
  expect(await ids()).toEqual(['b', 'a']);
  expect(reads).not.toHaveBeenCalled();
  expect(await readRules()).toEqual(
    (await database.rules.toArray()).sort((a, b) => b.createdAt - a.createdAt),
  );
});

describe('what is stored is read anew', () => {
  test('after a write that does not say what it changes', async () => {
    await database.rules.put(rule({ createdAt: 3, id: 'c' }));
    expect(await ids()).toEqual(['c', 'a']);
    expect(reads).toHaveBeenCalledOnce();
  });

  test('after a change of rules that failed', async () => {
    vi.spyOn(database.ruleChanges, 'put').mockRejectedValueOnce(new Error('full'));
    await expect(put('b', 2)).rejects.toThrow('full');
    await database.rules.put(rule({ createdAt: 3, id: 'c' }));
    expect(await ids()).toEqual(['c', 'a']);
  });

  test('after a read that failed', async () => {
    await database.rules.put(rule({ createdAt: 3, id: 'c' }));
    reads.mockRejectedValueOnce(new Error('busy'));
    await expect(readRules()).rejects.toThrow('busy');
    expect(await ids()).toEqual(['c', 'a']);
  });
});
