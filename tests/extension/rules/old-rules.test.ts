import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { database } from '@/utils/extension/database';
import { readRules } from '@/utils/extension/rules/read-rules';

const old = {
  actions: ['create-post'],
  createdAt: 1,
  effect: 'hide',
  enabled: true,
  network: 'x',
  note: '',
  place: { kind: 'platform', platform: 'ads' },
  until: null,
  updatedAt: 1,
};

test('rules of the version before keep what they say, and what nobody can read stays as it is', async () => {
  const before = new Dexie('compose-guard');
  before.version(3).stores({ rules: 'id' });
  const strange = { id: 'strange', shape: 'of another kind' };
  await before
    .table('rules')
    .bulkPut([
      { ...old, id: 'all', labels: [], selector: null },
      { ...old, id: 'label', labels: ['Tweet'], selector: null },
      { ...old, id: 'both', labels: ['Tweet'], selector: '.x' },
      strange,
    ]);
  before.close();
  const rules = await readRules();
  expect(rules.map(({ id, locators }) => [id, locators])).toEqual([
    ['all', []],
    ['both', [{ labels: ['Tweet'], selector: '.x' }]],
    ['label', [{ labels: ['Tweet'], selector: null }]],
  ]);
  expect(rules[0]).toMatchObject({ client: '', from: null, origin: { kind: 'own' } });
  expect(await database.rules.get('strange')).toEqual(strange);
});
