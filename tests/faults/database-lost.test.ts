import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { page, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));

afterEach(() => {
  vi.restoreAllMocks();
});

test('a connection that was lost is opened anew, once', async () => {
  const lost = new DOMException('The database connection is closing.', 'InvalidStateError');
  const transact = vi.spyOn(database, 'transaction').mockRejectedValueOnce(lost as never);
  expect(await keepDraft(written('a', 'Autumn'), page, 5)).toEqual({ id: 'a', kind: 'kept' });
  expect(transact).toHaveBeenCalledTimes(2);
});

test('where there is no room, it is not tried again', async () => {
  const full = new Dexie.QuotaExceededError('full');
  const transact = vi.spyOn(database, 'transaction').mockRejectedValue(full as never);
  expect(await keepDraft(written('a', 'Autumn'), page, 5)).toMatchObject({ kind: 'kept-aside' });
  expect(transact).toHaveBeenCalledTimes(1);
});
