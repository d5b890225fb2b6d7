import { expect, test, vi } from 'vitest';
import { page, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';

test('a database that does not answer is not waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(database, 'transaction').mockReturnValue(new Promise(() => undefined) as never);
  const keeping = keepDraft(written('a', 'Autumn'), page, 5);
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await keeping).toEqual({ id: 'a', kind: 'kept-aside' });
  vi.useRealTimers();
});
