import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept, serve, startAnew, url, version } from '@/tests/fixtures/pack-address';
import { database } from '@/utils/extension/database';
import { addPack } from '@/utils/extension/packs/add-pack';
import { switchPack } from '@/utils/extension/packs/packs-change';

beforeEach(async () => {
  await startAnew();
  serve(version('1.0.0'));
  await addPack('add', url);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a pack is switched with all that belongs to it, or not at all', async () => {
  vi.spyOn(database.packChecks, 'put').mockRejectedValueOnce(new Error('died') as never);
  await expect(switchPack('on', 'agency', 'on', 1)).rejects.toThrow();
  expect(await kept()).toMatch('1.0.0 waiting');
  expect(await database.ruleChanges.get('on')).toBeUndefined();
  await switchPack('on', 'agency', 'on', 1);
  expect(await kept()).toMatch('1.0.0 on');
});
