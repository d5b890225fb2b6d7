import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { readRules } from '@/utils/extension/rules/read-rules';
import { createRulesReader } from '@/utils/extension/rules/rules-reader';

const a = rule({ createdAt: 1, id: 'a' });
const b = rule({ createdAt: 2, id: 'b' });

beforeEach(async () => {
  await database.rules.clear();
  await database.rules.bulkPut([a, b]);
});

test('a page that reads again gets the same objects, but for what was changed', async () => {
  const read = createRulesReader();
  const before = await read();
  expect(before).toEqual([b, a]);
  await database.rules.put({ ...a, note: 'new' });
  const after = await read();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toEqual({ ...a, note: 'new' });
  await database.rules.delete('b');
  expect(await read()).toEqual([{ ...a, note: 'new' }]);
});

test('it reads what the worker reads, and leaves out what this version does not know', async () => {
  await database.rules.put({ ...rule({ id: 'future' }), effect: 'explode' as never });
  const read = createRulesReader();
  expect(await read()).toEqual(await readRules());
  expect(await read()).toHaveLength(2);
});
