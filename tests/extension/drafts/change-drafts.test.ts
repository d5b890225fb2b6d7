import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { MOST_VERSIONS } from '@/utils/drafts/versions';
import { database } from '@/utils/extension/database';
import { putAside } from '@/utils/extension/drafts/aside';
import {
  deleteAllDrafts,
  deleteDraft,
  editDraft,
  markPosted,
  pinDraft,
  pinLeaving,
  restoreDraft,
} from '@/utils/extension/drafts/change-drafts';
import { readDraft, readVersions } from '@/utils/extension/drafts/read-drafts';

const saying = (text: string) => [{ network: null, text }];
const versionTexts = async (id = 'one') =>
  (await readVersions(id)).map(({ texts }) => texts[0]?.text);

beforeEach(async () => {
  fakeBrowser.reset();
  await database.drafts.clear();
  await database.draftVersions.clear();
  await database.drafts.put(draft({ leavesAt: 9000 }));
});

describe('an edit', () => {
  test('keeps what was said before, and the draft stays', async () => {
    expect(await editDraft('one', saying('Changed.'), 5000)).toBe(true);
    expect(await readDraft('one')).toEqual(
      draft({ editedAt: 5000, leavesAt: null, texts: saying('Changed.'), updatedAt: 5000 }),
    );
    expect(await readVersions('one')).toMatchObject([
      { at: 1000, texts: saying('The new roast is here.') },
    ]);
  });

  test('that changes nothing leaves no version', async () => {
    expect(await editDraft('one', draft().texts, 5000)).toBe(true);
    expect(await readDraft('one')).toEqual(draft({ leavesAt: 9000 }));
    expect(await readVersions('one')).toEqual([]);
  });

  test('of a draft that is gone is said to be none', async () => {
    expect(await editDraft('gone', saying('Changed.'), 5000)).toBe(false);
    expect(await readDraft('gone')).toBeUndefined();
  });

  test('keeps the newest versions only', async () => {
    for (let edit = 1; edit <= MOST_VERSIONS + 3; edit++)
      await editDraft('one', saying(`edit ${edit}`), 1000 + edit);
    const texts = await versionTexts();
    expect(texts).toHaveLength(MOST_VERSIONS);
    expect(texts[0]).toBe(`edit ${MOST_VERSIONS + 2}`);
    expect(texts).not.toContain('edit 2');
  });
});

test('a draft is marked as posted and as not posted', async () => {
  await markPosted('one', 7000);
  expect(await readDraft('one')).toMatchObject({ postedAt: 7000 });
  await markPosted('one', null);
  expect(await readDraft('one')).toMatchObject({ postedAt: null });
});

test('a draft that is kept for good does not leave', async () => {
  await pinDraft('one', 7000);
  expect(await readDraft('one')).toMatchObject({ leavesAt: null, pinnedAt: 7000 });
  await pinDraft('one', null);
  expect(await readDraft('one')).toMatchObject({ leavesAt: null, pinnedAt: null });
});

test('all that are about to leave are kept at once, the others stay as they are', async () => {
  await database.drafts.bulkPut([draft({ id: 'two', leavesAt: 1 }), draft({ id: 'three' })]);
  await pinLeaving(7000);
  const drafts = await database.drafts.orderBy('id').toArray();
  expect(drafts.map(({ id, leavesAt, pinnedAt }) => [id, leavesAt, pinnedAt])).toEqual([
    ['one', null, 7000],
    ['three', null, null],
    ['two', null, 7000],
  ]);
});

describe('a deleted draft', () => {
  test('comes back with all its versions', async () => {
    await editDraft('one', saying('Second.'), 2000);
    await editDraft('one', saying('Third.'), 3000);
    const before = [await readDraft('one'), await readVersions('one')];
    const deleted = await deleteDraft('one');
    expect([await readDraft('one'), await readVersions('one')]).toEqual([undefined, []]);
    if (deleted) await restoreDraft(deleted);
    expect([await readDraft('one'), await readVersions('one')]).toEqual(before);
  });

  test('does not write over what its page has kept anew meanwhile', async () => {
    const deleted = await deleteDraft('one');
    await database.drafts.put(draft({ texts: saying('Written on.'), updatedAt: 8000 }));
    if (deleted) await restoreDraft(deleted);
    expect(await readDraft('one')).toMatchObject({ texts: saying('Written on.') });
    expect(await versionTexts()).toEqual(['The new roast is here.']);
  });

  test('that was gone before is none', async () => {
    expect(await deleteDraft('gone')).toBeNull();
  });
});

test('all are deleted, also what waits beside the database', async () => {
  await editDraft('one', saying('Second.'), 2000);
  const { chosen, isCut, links, lost, plannedFor, texts, title, url } = draft();
  const written = { chosen, isCut, links, lost, plannedFor, texts, title, url, id: 'aside' };
  await putAside(written, { host: 'ads.example.com', now: 1, platform: null });
  await deleteAllDrafts();
  expect(await database.drafts.count()).toBe(0);
  expect(await database.draftVersions.count()).toBe(0);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
