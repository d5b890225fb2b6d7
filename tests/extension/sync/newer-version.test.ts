import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule } from '@/tests/fixtures/rules';
import { decode, encode } from '@/utils/rules/sync/chunks';
import { type Entry, entriesOf, merge } from '@/utils/rules/sync/entries';
import { bare, putAt, share, sitDownAt, twoMachines } from './machines';

beforeEach(async () => {
  fakeBrowser.reset();
  await sitDownAt(bare);
});

async function remote() {
  const decoded = decode(await fakeBrowser.storage.sync.get(null));
  if (decoded.kind !== 'entries') throw new Error(decoded.kind);
  return decoded.entries;
}

async function sayElsewhere(...said: readonly Entry[]): Promise<void> {
  const encoded = encode(merge(await remote(), entriesOf(said)));
  if (encoded.kind === 'items') await fakeBrowser.storage.sync.set(encoded.items);
}

test('what only a newer version understands is left as it is by an older one', async () => {
  const { first } = await twoMachines();
  const setting = { at: 500, key: 's/draftDays', value: 60 };
  const later = { at: 500, key: 'r/b', value: { id: 'b', shape: 'of later versions' } };
  await sayElsewhere(setting, later);
  await sitDownAt(first);
  for (const now of [600, 700, 800]) await share(now);
  expect((await remote()).get('s/draftDays')).toEqual(setting);
  expect((await remote()).get('r/b')).toEqual(later);

  await putAt(900, 'save', rule({ id: 'b', note: 'mine', updatedAt: 900 }));
  await share(1000);
  expect((await remote()).get('r/b')).toMatchObject({ at: 900, value: { note: 'mine' } });
});
