import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { page as asked, host, url, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { draftTexts, earlierDraft as earlierAt } from '@/utils/extension/drafts/earlier-draft';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { wantDraft } from '@/utils/extension/drafts/wanted-draft';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));

const page = { ...asked, frameId: 0, tabId: 7 };
const earlierDraft = (from: typeof page, at: string, now = 5) => earlierAt(from, at, now);

beforeEach(async () => {
  fakeBrowser.reset();
  await database.drafts.clear();
});

test('the newest text of the same page that is not posted may be put back', async () => {
  await keepDraft(written('a', 'Autumn\n\nroast'), page, 1);
  await keepDraft(written('b', 'Elsewhere', { url: `${url}/other` }), page, 2);
  expect(await earlierDraft(page, url)).toEqual({ at: 1, beginning: 'Autumn roast', id: 'a' });
  await database.drafts.update('a', { postedAt: 3 });
  expect(await earlierDraft(page, url)).toBeNull();
});

test('the draft that a person asks for comes before the newest, once, and only on its own site', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  await keepDraft(written('b', 'Newer'), page, 2);
  await wantDraft('other.example', 'a');
  expect(await earlierDraft({ ...page, host: 'other.example' }, url)).toBeNull();
  await wantDraft(host, 'a');
  expect(await earlierDraft(page, url)).toMatchObject({ id: 'a' });
  expect(await earlierDraft({ ...page, tabId: 8 }, url)).toMatchObject({ id: 'b' });
});

test('the frame that was told what is wanted is told again, as its answer may have been lost', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  await keepDraft(written('b', 'Newer'), page, 2);
  await wantDraft(host, 'a');
  expect(await earlierDraft(page, url, 1_000)).toMatchObject({ id: 'a' });
  expect(await earlierDraft(page, url, 4_000)).toMatchObject({ id: 'a' });
  expect(await earlierDraft(page, url, 60_000)).toMatchObject({ id: 'b' });
});

test('what was written outside of a private window does not enter one', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  expect(await earlierDraft({ ...page, isPrivate: true }, url)).toBeNull();
  expect(await draftTexts({ ...page, isPrivate: true }, 'a')).toBeNull();
  expect(await earlierDraft(page, url)).toMatchObject({ id: 'a' });
});
