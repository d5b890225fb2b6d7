import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serve, startAnew, url, version } from '@/tests/fixtures/pack-address';
import { addPack } from '@/utils/extension/packs/add-pack';
import { giveBackPackHosts } from '@/utils/extension/packs/give-back-hosts';
import { askForPackHost, packHosts } from '@/utils/extension/packs/pack-hosts';
import { removePack } from '@/utils/extension/packs/packs-change';
import { undoChange } from '@/utils/extension/rules/change-rules';

const remove = vi.fn(async () => true);
const HOST = 'packs.example.com';
const gone = { origins: [`https://${HOST}/*`] };

beforeEach(async () => {
  await startAnew();
  remove.mockReset();
  Object.assign(fakeBrowser.permissions, { remove, request: async () => true });
  serve(version('1.0.0'));
  await askForPackHost(url);
  await vi.waitFor(async () => expect(await packHosts()).toEqual([HOST]));
});
afterEach(() => vi.unstubAllGlobals());

/** [what was done, hosts that may still be asked] */
test.each<[string, () => Promise<unknown>, string[]]>([
  ['a pack of it is kept', () => addPack('add', url), [HOST]],
  ['the pack never came', async () => null, []],
  [
    'its pack was removed',
    async () => {
      await addPack('add', url);
      await removePack('remove', 'agency', 1);
    },
    [],
  ],
  [
    'its pack was removed and brought back',
    async () => {
      await addPack('add', url);
      await removePack('remove', 'agency', 1);
      await undoChange('remove', 'undo', 2);
    },
    [HOST],
  ],
])('at the next start, when %s', async (_, work, left) => {
  await work();
  await giveBackPackHosts();
  expect(remove.mock.calls).toEqual(left.length > 0 ? [] : [[gone]]);
  expect(await packHosts()).toEqual(left);
});

test('a permission that the browser does not take back is tried again', async () => {
  remove.mockRejectedValueOnce(new Error('required'));
  await giveBackPackHosts();
  expect(await packHosts()).toEqual([HOST]);
  await giveBackPackHosts();
  expect(await packHosts()).toEqual([]);
});
