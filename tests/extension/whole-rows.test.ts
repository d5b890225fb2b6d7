import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { servePackage } from '@/tests/fixtures/package';
import { pack, packCheck } from '@/tests/fixtures/packs';
import { queueEntry } from '@/tests/fixtures/queue';
import { host, page, url, written } from '@/tests/fixtures/written';
import { database } from '@/utils/extension/database';
import { earlierDraft } from '@/utils/extension/drafts/earlier-draft';
import { findDrafts } from '@/utils/extension/drafts/find-drafts';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import * as drafts from '@/utils/extension/drafts/read-drafts';
import { sweepDrafts } from '@/utils/extension/drafts/sweep-drafts';
import { backupText } from '@/utils/extension/move/write-backup';
import { planPackCheck } from '@/utils/extension/packs/pack-alarm';
import * as packs from '@/utils/extension/packs/read-packs';
import { addToQueue } from '@/utils/extension/queue/change-queue';
import { POST_ALARM } from '@/utils/extension/queue/post-alarm';
import { rowOf } from '@/utils/extension/queue/queue-row';
import * as queue from '@/utils/extension/queue/read-queue';
import { remindOfPosts } from '@/utils/extension/queue/remind-posts';
import { changeSettings } from '@/utils/extension/settings-store';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await Promise.all(database.tables.map((table) => table.clear()));
});

const good = draft({ host, id: 'good', updatedAt: NOW - 2, url });
/** [what is left of a draft, the row] */
const halfDrafts = [
  ['nothing but its key', { id: 'half' }],
  ['no text', { ...good, id: 'half', texts: 5, updatedAt: NOW - 1 }],
  ['texts of nothing', { ...good, id: 'half', texts: [null], updatedAt: NOW - 1 }],
  ['no time that can be read', { ...good, id: 'half', updatedAt: 'yesterday' }],
  ['no time at which it leaves', { ...good, id: 'half', leavesAt: 'soon', updatedAt: NOW - 1 }],
  ['no place', { ...good, id: 'half', platform: 'ads', updatedAt: NOW - 1 }],
  ['no links', { ...good, id: 'half', links: null, updatedAt: NOW - 1 }],
] as const;

describe.each(halfDrafts)('a draft of which %s is left', (_, half) => {
  beforeEach(async () => {
    await database.drafts.bulkPut([good, half as never]);
    await database.draftVersions.bulkPut([
      { at: 1, draftId: 'good', key: 1, texts: good.texts },
      { at: 2, draftId: 'good', key: 2, texts: null } as never,
    ]);
  });

  test('is passed over by all who read, and the others are there', async () => {
    expect(idsOf(await drafts.readRange(await drafts.rangeBefore(Infinity, 9)))).toEqual(['good']);
    expect(idsOf(await drafts.readThese(['half', 'good']))).toEqual(['good']);
    expect(await drafts.readDraft('half')).toBeUndefined();
    expect((await drafts.newestDraft(host))?.id).toBe('good');
    expect((await drafts.readVersions('good')).map(({ at }) => at)).toEqual([1]);
    const frame = { ...page, frameId: 0, tabId: 7 } as const;
    expect((await earlierDraft(frame, url, NOW))?.id).toBe('good');
    const found: string[] = [];
    for await (const ids of findDrafts('roast', new AbortController().signal)) found.push(...ids);
    expect(found).toEqual(['good']);
  });

  test('keeps no text of its site from being kept, however long', async () => {
    const long = 'x'.repeat(3_000);
    expect(await keepDraft(written('new', long), page, NOW)).toEqual({ id: 'new', kind: 'kept' });
    expect(await keepDraft(written('half', long), page, NOW)).toMatchObject({ kind: 'kept' });
  });

  test('is not deleted when the others leave, and is in no backup that could not be read', async () => {
    const about = { allowed: [], name: 'Mine', today: '2027-01-15' } as const;
    const backup = JSON.parse(await backupText({ drafts: true, log: false }, about));
    expect(backup.drafts).toMatchObject([{ id: 'good', versions: [{ at: 1 }] }]);
    for (let day = 0; day < 90; day++) await sweepDrafts(NOW + (day * DAY) / 2);
    expect(idsOf(await database.drafts.toArray())).toEqual(['half']);
  });
});

const due = rowOf(queueEntry({ at: NOW - 1, id: 'good', source: 'draft:a' }));
/** [what is left of a post, the row] */
test.each([
  ['nothing but its key', { id: 'half' }],
  ['no text', { ...due, id: 'half', text: null }],
  ['no time that can be read', { ...due, at: 'noon', dueAt: 'noon', id: 'half' }],
  ['no account', { ...due, account: 5, dueAt: 1, id: 'half' }],
])('a post of which %s is left is passed over, and others are reminded of', async (_, half) => {
  servePackage();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const told: string[] = [];
  const create = async (key: string) => told.push(key);
  Object.assign(fakeBrowser.notifications, { clear: async () => true, create });
  await changeSettings((settings) => ({ ...settings, remindPosts: true }));
  await database.queue.bulkPut([due, half as never]);
  expect(idsOf(await queue.readQueue())).toEqual(['good']);
  expect(await queue.readEntry('half')).toBeUndefined();
  expect(await queue.entryFrom('draft:a')).toMatchObject({ id: 'good' });
  expect(await queue.queueSources()).toEqual(['draft:a']);
  await remindOfPosts((posts) => ({
    message: posts.map(({ text }) => text.trim())[0] ?? '',
    title: '',
  }));
  expect(told).toEqual(['post:good']);
  await addToQueue([queueEntry({ at: NOW + DAY, id: 'later' })], NOW);
  expect((await fakeBrowser.alarms.get(POST_ALARM))?.scheduledTime).toBe(NOW + DAY);
  expect(idsOf(await database.queue.toArray())).toEqual(['good', 'half', 'later']);
  vi.useRealTimers();
});

const { rules: _, ...head } = pack();
const kept = {
  ...head,
  addedAt: 1,
  fetchedAt: 1,
  source: { kind: 'url', url: 'https://packs.example/a.json' },
  state: 'on',
} as const;
/** [what is left of a pack, the row] */
test.each([
  ['nothing but its key', { id: 'half' }],
  ['no facts', { ...kept, id: 'half', platforms: 5 }],
  ['facts of nothing', { ...kept, id: 'half', networks: [null] }],
  ['no name', { ...kept, id: 'half', name: null }],
  ['no source', { ...kept, id: 'half', source: null }],
])('a pack of which %s is left is passed over, and others are asked for', async (_, half) => {
  await database.packs.bulkPut([kept, half as never]);
  await database.packChecks.bulkPut([packCheck({ checkedAt: 5 }), { id: 'half' } as never]);
  expect(idsOf(await packs.readPacks())).toEqual(['agency']);
  expect(await packs.readKept('half')).toBeUndefined();
  expect(
    (await packs.readShownPacks()).map(({ check, pack }) => [pack.id, check?.checkedAt]),
  ).toEqual([['agency', 5]]);
  expect(await packs.readNeedy()).toEqual([]);
  expect(await packs.readCheck('half')).toBeNull();
  await planPackCheck();
  expect(await fakeBrowser.alarms.get('pack-check')).toBeDefined();
  expect(idsOf(await database.packs.toArray())).toEqual(['agency', 'half']);
});
