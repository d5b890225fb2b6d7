import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { changeRules, undoChange } from '@/utils/extension/rules/change-rules';
import { readRules } from '@/utils/extension/rules/read-rules';
import type { RuleChange } from '@/utils/rules/change';

const change = (id: string, part: Partial<RuleChange>): RuleChange => ({
  id,
  kind: 'save',
  put: [],
  remove: [],
  ...part,
});
const notes = async () => (await readRules()).map(({ id, note }) => [id, note]);
const a = rule({ id: 'a', createdAt: 1 });
const b = rule({ id: 'b', createdAt: 2 });

beforeEach(async () => {
  await Promise.all([database.rules.clear(), database.ruleChanges.clear()]);
  await changeRules(change('first', { put: [a, b] }), 1);
});

test('a change puts and removes rules as a whole', async () => {
  await changeRules(change('second', { put: [{ ...a, note: 'changed' }], remove: ['b'] }), 2);
  expect(await notes()).toEqual([['a', 'changed']]);
});

test('the same change sent again changes nothing more', async () => {
  await changeRules(change('second', { remove: ['b'] }), 2);
  await changeRules(change('third', { put: [b] }), 3);
  await changeRules(change('second', { remove: ['b'] }), 4);
  expect(await notes()).toEqual([
    ['b', ''],
    ['a', ''],
  ]);
});

test('a change that changes nothing is not kept', async () => {
  await changeRules(change('second', { put: [a], remove: ['nobody'] }), 2);
  expect(await database.ruleChanges.count()).toBe(1);
});

test('the last hundred changes are kept', async () => {
  for (let at = 2; at < 110; at++)
    await changeRules(change(`${at}`, { put: [{ ...a, note: `${at}` }] }), at);
  expect(await database.ruleChanges.count()).toBe(100);
  expect(await undoChange('first', 'undo', 200)).toBe('gone');
});

test('a row that this version cannot read is left alone', async () => {
  await database.rules.put({ ...rule({ id: 'future' }), effect: 'explode' as never });
  expect((await readRules()).map(({ id }) => id)).not.toContain('future');
  expect(await database.rules.count()).toBe(3);
});

describe('a change that is taken back', () => {
  beforeEach(() =>
    changeRules(change('second', { put: [{ ...a, note: 'changed' }], remove: ['b'] }), 2),
  );

  test('leaves everything as it was before', async () => {
    expect(await undoChange('second', 'undo', 3)).toBe('undone');
    expect(await readRules()).toEqual([b, a]);
  });

  test('can be made again by taking that back', async () => {
    await undoChange('second', 'undo', 3);
    expect(await undoChange('undo', 'redo', 4)).toBe('undone');
    expect(await notes()).toEqual([['a', 'changed']]);
  });

  test('is taken back once, however often that is asked', async () => {
    await undoChange('second', 'undo', 3);
    expect(await undoChange('second', 'undo', 4)).toBe('undone');
    expect(await undoChange('second', 'another', 5)).toBe('gone');
  });

  test('stays where something of it was changed since', async () => {
    await changeRules(change('third', { put: [{ ...a, note: 'newer' }] }), 3);
    expect(await undoChange('second', 'undo', 4)).toBe('changed-since');
    expect(await notes()).toEqual([['a', 'newer']]);
  });
});
