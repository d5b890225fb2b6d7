import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { host, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { bringBack, countAside, putAside } from '@/utils/extension/drafts/aside';

const from = (now: number) => ({ host, now, platform: null });
const texts = async () =>
  (await database.drafts.toArray()).map(({ texts: [first] }) => first?.text);
const versions = async () =>
  (await database.draftVersions.toArray()).map(({ texts: [first] }) => first?.text);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([database.drafts.clear(), database.draftVersions.clear()]);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what waits is tried again by itself, later and later, until it is back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const transact = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('full') as never);
  await putAside(written('a', 'Autumn'), from(5));
  const triesIn = async (ms: number) => {
    transact.mockClear();
    await vi.advanceTimersByTimeAsync(ms);
    return transact.mock.calls.length;
  };
  expect([await triesIn(4_100), await triesIn(7_000), await triesIn(2_000)]).toEqual([1, 0, 1]);
  expect(await countAside()).toBe(1);
  vi.restoreAllMocks();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await texts()).toEqual(['Autumn']));
  await vi.waitFor(async () => expect(await countAside()).toBe(0));
});

/** [what the database says by then, what it says afterwards, and before] */
test.each([
  ['nothing', [], ['Autumn'], []],
  ['something older', [draft({ host, id: 'a', updatedAt: 3 })], ['Autumn'], []],
  [
    'something newer',
    [draft({ host, id: 'a', updatedAt: 9 })],
    ['The new roast is here.'],
    ['Autumn'],
  ],
  [
    'the same, newer',
    [draft({ host, id: 'a', texts: written('a', 'Autumn').texts, updatedAt: 9 })],
    ['Autumn'],
    [],
  ],
  [
    'something of another site',
    [draft({ host: 'other.example', id: 'a', updatedAt: 3 })],
    ['The new roast is here.'],
    [],
  ],
] as const)(
  'where the database says %s by then, nothing is lost',
  async (_, there, now, before) => {
    await putAside(written('a', 'Autumn'), from(5));
    await database.drafts.bulkPut([...there]);
    await bringBack();
    expect([await texts(), await versions()]).toEqual([now, before]);
    expect(await countAside()).toBe(0);
  },
);
