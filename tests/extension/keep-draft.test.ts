import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { host, page, url, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { bringBack } from '@/utils/extension/drafts/aside';
import { editDraft } from '@/utils/extension/drafts/change-drafts';
import { draftTexts } from '@/utils/extension/drafts/earlier-draft';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { MOST_OF_HOST } from '@/utils/extension/drafts/limits';
import { changeSettings } from '@/utils/extension/settings-store';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));

const MINUTE = 60_000;

const kept = async () =>
  (await database.drafts.toArray()).map(({ id, texts: [first] }) => [id, first?.text]);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([database.drafts.clear(), database.draftVersions.clear()]);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a text is kept under its id, and the same id again replaces it', async () => {
  expect(await keepDraft(written('a', 'Aut'), page, 1000)).toEqual({ id: 'a', kind: 'kept' });
  expect(await keepDraft(written('a', 'Autumn'), page, 2000)).toEqual({ id: 'a', kind: 'kept' });
  expect(await database.drafts.toArray()).toEqual([
    {
      ...written('a', 'Autumn'),
      createdAt: 1000,
      editedAt: null,
      host,
      leavesAt: null,
      pinnedAt: null,
      platform: null,
      postedAt: null,
      updatedAt: 2000,
    },
  ]);
});

/** [what, settings, page, why nothing is kept] */
test.each([
  ['a private window', {}, { ...page, isPrivate: true }, 'private'],
  ['a site that is not wanted', { noDraftHosts: [host] }, page, 'off'],
  ['nothing wanted at all', { keepDrafts: false }, page, 'off'],
] as const)('%s', async (_, some, from, why) => {
  await changeSettings((settings) => ({ ...settings, ...some }));
  expect(await keepDraft(written('a', 'Autumn'), from, 1)).toEqual({
    id: 'a',
    kind: 'refused',
    why,
  });
  expect(await kept()).toEqual([]);
});

test('the draft of one site cannot be changed from another', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  const other = { ...page, host: 'evil.example' };
  expect(await keepDraft(written('a', 'Mine'), other, 2)).toMatchObject({ kind: 'refused' });
  expect(await kept()).toEqual([['a', 'Autumn']]);
  expect(await draftTexts({ ...page, host: 'evil.example' }, 'a')).toBeNull();
  expect(await draftTexts(page, 'a')).toEqual([{ network: null, text: 'Autumn' }]);
});

test('a page that was loaded again and brings its text back goes on with its draft', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  await keepDraft(written('b', 'Autumn'), page, 2);
  expect(await database.drafts.toArray()).toMatchObject([{ id: 'b', createdAt: 1 }]);
  await keepDraft(written('c', 'Autumn', { url: `${url}/other` }), page, 3);
  expect(await kept()).toEqual([
    ['b', 'Autumn'],
    ['c', 'Autumn'],
  ]);
});

test('what a text said a minute ago, or before most of it went, is kept as a version', async () => {
  const long = 'A long text of which most is about to be taken out again';
  const saves: [string, number][] = [
    ['One', 0],
    ['One two', 1000],
    [long, MINUTE + 1],
    ['Short', MINUTE + 1000],
    ['Short', MINUTE + 2000],
  ];
  for (const [text, at] of saves) await keepDraft(written('a', text), page, at);
  const versions = await database.draftVersions.toArray();
  expect(versions.map(({ texts: [first] }) => first?.text)).toEqual(['One two', long]);
});

test('a site that floods the database is refused, and what was kept before stays', async () => {
  const rows = Array.from({ length: MOST_OF_HOST * 2 }, (_, at) => ({
    ...written(`old-${at}`, `Text ${at}`),
    createdAt: at,
    editedAt: null,
    host,
    leavesAt: null,
    pinnedAt: null,
    platform: null,
    postedAt: null,
    updatedAt: at,
  }));
  await database.drafts.bulkPut(rows);
  expect(await keepDraft(written('new', 'More'), page, 1e6)).toEqual({
    id: 'new',
    kind: 'refused',
    why: 'full',
  });
  expect(await database.drafts.count()).toBe(rows.length);
  const other = { ...page, host: 'other.example' };
  expect(await keepDraft(written('new', 'More'), other, 1e6)).toMatchObject({ kind: 'kept' });
});

test('while the database cannot be used, texts are kept beside it and brought back later', async () => {
  const broken = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('quota') as never);
  expect(await keepDraft(written('a', 'Autumn'), page, 5)).toEqual({ id: 'a', kind: 'kept-aside' });
  expect(await keepDraft(written('a', 'Autumn roast'), page, 6)).toMatchObject({
    kind: 'kept-aside',
  });
  broken.mockRestore();
  expect(await kept()).toEqual([]);
  await bringBack();
  expect(await database.drafts.toArray()).toMatchObject([
    { host, id: 'a', texts: [{ text: 'Autumn roast' }], updatedAt: 6 },
  ]);
  const left = Object.keys(await fakeBrowser.storage.local.get(null));
  expect(left.filter((key) => key.startsWith('draft-aside:'))).toEqual([]);
});

test('a newer text that comes beside the database while an older one is brought back stays there', async () => {
  const broken = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('quota') as never);
  await keepDraft(written('a', 'Autumn'), page, 5);
  broken.mockRestore();
  const transact = database.transaction.bind(database) as (...all: unknown[]) => unknown;
  vi.spyOn(database, 'transaction').mockImplementationOnce((async (...all: unknown[]) => {
    await transact(...all);
    vi.spyOn(database, 'transaction')
      .mockRejectedValueOnce(new Error('quota') as never)
      .mockRejectedValueOnce(new Error('quota') as never);
    await keepDraft(written('a', 'Autumn roast'), page, 6);
  }) as never);
  await bringBack();
  expect(await kept()).toEqual([['a', 'Autumn']]);
  vi.restoreAllMocks();
  await bringBack();
  expect(await kept()).toEqual([['a', 'Autumn roast']]);
});

test('where there is no room beside the database either, that is said', async () => {
  vi.spyOn(database, 'transaction').mockRejectedValue(new Error('quota') as never);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  expect(await keepDraft(written('a', 'Autumn'), page, 5)).toEqual({
    id: 'a',
    kind: 'refused',
    why: 'failed',
  });
});

test('what a person changed by hand is kept as a version when its page goes on', async () => {
  await keepDraft(written('a', 'Autumn'), page, 1);
  await editDraft('a', [{ network: null, text: 'Autumn, corrected' }], 2);
  await keepDraft(written('a', 'Autumn roast'), page, 3);
  const versions = await database.draftVersions.toArray();
  expect(versions.map(({ texts: [first] }) => first?.text)).toEqual([
    'Autumn',
    'Autumn, corrected',
  ]);
});
