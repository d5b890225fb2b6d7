import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept, serve, startAnew, url, version } from '@/tests/fixtures/pack-address';
import { database } from '@/utils/extension/database';
import { addPack } from '@/utils/extension/packs/add-pack';
import { checkPack } from '@/utils/extension/packs/check-packs';
import { switchPack } from '@/utils/extension/packs/packs-change';
import { undoChange } from '@/utils/extension/rules/change-rules';

beforeEach(async () => {
  await startAnew();
  serve(version('1.0.0'));
  await addPack('change', url);
  await switchPack('on', 'agency', 'on', 1);
});
afterEach(() => vi.unstubAllGlobals());

test('an answer that comes late does not go back behind a newer one', async () => {
  const late = Promise.withResolvers<void>();
  const fetched = vi.fn(async () => {
    if (fetched.mock.calls.length > 1) return new Response(JSON.stringify(version('1.2.0')));
    await late.promise;
    return new Response(JSON.stringify(version('1.1.0')));
  });
  vi.stubGlobal('fetch', fetched);
  const first = checkPack('agency', false);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  const second = checkPack('agency', false);
  await new Promise((done) => setTimeout(done, 30));
  late.resolve();
  await Promise.all([first, second]);
  expect(await kept()).toMatch(/^1\.2\.0 on/);
});

test('a pack is on for good where switching it off was taken back', async () => {
  serve('<html>');
  for (let at = 0; at < 3; at++) await checkPack('agency', false);
  expect(await kept()).toMatch(/ off:/);
  const off = await database.ruleChanges.orderBy('at').last();
  expect(await undoChange(off?.id ?? '', 'undo', Date.now())).toBe('undone');
  serve(version('1.0.0'));
  expect(await checkPack('agency', false)).toEqual({ kind: 'same' });
  expect(await kept()).toMatch(/ on:/);
});
