import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { page, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { platformOf } from '@/utils/extension/platform-of';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: vi.fn(async () => null) }));

const kept = async () =>
  (await database.drafts.toArray()).map(({ id, texts: [first] }) => [id, first?.text]);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([database.drafts.clear(), database.draftVersions.clear()]);
});

test.each([
  ['by two seconds', 3000, 1000],
  ['by years', 9_000_000, 2000],
])(
  'a clock that was set back %s loses nothing that was said to be kept',
  async (_, first, second) => {
    await keepDraft(written('a', 'Autumn'), page, first);
    expect(await keepDraft(written('a', 'Autumn roast'), page, second)).toMatchObject({
      kind: 'kept',
    });
    expect(await kept()).toEqual([['a', 'Autumn roast']]);
  },
);

test('of two saves under way the one that was asked for last counts', async () => {
  await keepDraft(written('a', 'Aut'), page, 1000);
  const { promise, resolve } = Promise.withResolvers<null>();
  vi.mocked(platformOf).mockReturnValueOnce(promise);
  const slow = keepDraft(written('a', 'Autumn'), page, 2000);
  await keepDraft(written('a', 'Autumn roast'), page, 2001);
  resolve(null);
  expect(await slow).toMatchObject({ kind: 'kept' });
  expect(await kept()).toEqual([['a', 'Autumn roast']]);
});
