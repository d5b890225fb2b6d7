import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { database } from '@/utils/extension/database';
import { createDraftGlimpse } from '@/utils/stores/drafts-popup';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('@/utils/extension/send', () => ({ send }));

let stop = () => {};
beforeEach(() => database.drafts.clear());
afterEach(() => stop());

test('the newest draft of the host is told, with the number of all', async () => {
  await database.drafts.bulkPut([
    draft({ id: 'a', updatedAt: 1 }),
    draft({ id: 'b', host: 'other.example', leavesAt: 7, updatedAt: 2 }),
  ]);
  const { store, watch } = createDraftGlimpse();
  stop = watch('ads.example.com');
  await vi.waitFor(() =>
    expect(store.getState()).toMatchObject({
      leaving: { count: 1, first: 7 },
      newest: { id: 'a' },
      total: 2,
    }),
  );
  await database.drafts.update('a', { postedAt: 3 });
  await vi.waitFor(() => expect(store.getState().newest).toBeNull());
});

test.each([
  [false, ['a.example', 'ads.example.com']],
  [true, ['a.example']],
])('texts of a site are kept: %j', async (isKept, noDraftHosts) => {
  send.mockResolvedValue({ noDraftHosts: ['a.example', ...(isKept ? ['ads.example.com'] : [])] });
  await createDraftGlimpse().setKept('ads.example.com', isKept);
  expect(send).toHaveBeenLastCalledWith('saveSettings', { noDraftHosts });
});
