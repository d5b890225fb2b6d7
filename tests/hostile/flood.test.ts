import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { host, page, written } from '@/tests/fixtures/written';
import { record } from '@/tests/reliability/record';
import { chance, times } from '@/tests/reliability/scale';
import { database } from '@/utils/extension/database';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { MOST_CHARACTERS_OF_HOST, MOST_OF_HOST } from '@/utils/extension/drafts/limits';
import { hasRoom } from '@/utils/extension/drafts/room';
import { sweepDrafts } from '@/utils/extension/drafts/sweep-drafts';
import { MOST_OF_DAY, writeRows } from '@/utils/extension/log/write-log';
import type { LogRow } from '@/utils/plan/record/row';

vi.mock('@/utils/extension/log/log-rescue', () => ({ logRescue: async () => undefined }));
vi.mock('@/utils/extension/platform-of', () => ({ platformOf: async () => null }));

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const MOST = 2 * MOST_OF_HOST;
const other = { ...page, host: 'other.example' };

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(
    [database.drafts, database.draftVersions, database.log, database.logCounts].map((table) =>
      table.clear(),
    ),
  );
});

const others = () => database.drafts.where('id').startsWith('mine').toArray();

/** What a person has kept on this host and on another one. */
async function before() {
  const own = Array.from({ length: 20 }, (_, at) =>
    draft({ host: at % 2 ? host : other.host, id: `mine-${at}`, updatedAt: NOW - DAY + at }),
  );
  await database.drafts.bulkPut(own);
  return others();
}

test('fake panels fill no more than their host may hold, and push nothing out unannounced', {
  timeout: times(60_000, 900_000),
}, async () => {
  const mine = await before();
  // The first of the flood are put there at once: the database of tests is slow.
  const first = Array.from({ length: MOST - 50 }, (_, at) =>
    draft({ host, id: `fake-${at}`, updatedAt: NOW + at }),
  );
  await database.drafts.bulkPut(first);
  const count = times(150, 10_000);
  const kinds = new Map<string, number>();
  const random = chance();
  for (let at = 0; at < count; at++) {
    const text = `Fake ${at} ${random()}`;
    const { kind } = await keepDraft(written(`flood-${at}`, text), page, NOW + MOST + at);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const kept = await database.drafts.where('id').noneOf(['none']).toArray();
  const ofHost = kept.filter((each) => each.host === host).length;
  expect(await keepDraft(written('one more', 'Autumn'), other, NOW)).toMatchObject({
    kind: 'kept',
  });
  const after = await others();
  expect(after).toEqual(mine);

  // A day later the person's older ones are announced to leave, and none has gone.
  await sweepDrafts(NOW + MOST + count);
  const leaving = (await others()).filter(({ leavesAt }) => leavesAt !== null);
  expect(leaving.every((each) => each.host === host)).toBe(true);
  expect(leaving.every(({ leavesAt }) => (leavesAt ?? 0) >= NOW + 2 * DAY)).toBe(true);
  expect((await others()).length).toBe(mine.length);

  record('page-flood', 'unit', {
    isMet: ofHost <= MOST && after.length === mine.length,
    measured: `${ofHost} of ${first.length + count} kept, ${kinds.get('refused')} refused; 0 of ${mine.length} others touched`,
  });
  expect(ofHost).toBe(MOST);
});

test('a thousand texts of a million characters do not fill the disk', {
  timeout: times(120_000, 900_000),
}, async () => {
  const tried = times(60, 1_000);
  const mine = await before();
  const long = 'x'.repeat(999_990);
  let refused = 0;
  for (let at = 0; at < tried; at++) {
    const { kind } = await keepDraft(written(`huge-${at}`, `${long} ${at}`), page, NOW + at);
    if (kind === 'refused') refused++;
  }
  let characters = 0;
  await database.drafts.each(({ texts: [only] }) => {
    characters += only?.text.length ?? 0;
  });
  record('page-flood-size', 'unit', {
    isMet: characters <= MOST_CHARACTERS_OF_HOST + 10_000,
    measured: `${Math.round(characters / 1e6)} of ${tried} million characters kept, ${refused} texts refused`,
  });
  // What short texts take is bounded by their number alone.
  expect(characters).toBeLessThanOrEqual(MOST_CHARACTERS_OF_HOST + 10_000);
  expect(characters).toBeGreaterThan(MOST_CHARACTERS_OF_HOST - 2_000_000);
  expect(await others()).toEqual(mine);
  expect(await keepDraft(written('short', 'Autumn'), page, NOW + 5_000)).toMatchObject({
    kind: 'kept',
  });
  expect(await keepDraft(written('long', long), other, NOW + 5_000)).toMatchObject({
    kind: 'kept',
  });
  // Once there is room again, long texts are kept again.
  await database.drafts.where('id').startsWith('huge').delete();
  expect(await keepDraft(written('later', long), page, NOW + 60_000)).toMatchObject({
    kind: 'kept',
  });
});

test('earlier versions count as well', async () => {
  const from = { ...page, host: 'versions.example' };
  const texts = [{ network: null, text: 'x'.repeat(10_000) }];
  await keepDraft(written('same', 'Autumn'), from, NOW);
  for (let key = 1; key <= 10; key++)
    await database.draftVersions.put({ at: key, draftId: 'same', key, texts });
  const isRoom = (host: string) =>
    hasRoom(written('same', 'x'.repeat(3_000)), host, NOW + 5_000, 102_000);
  expect(await isRoom(from.host)).toBe(false);
  expect(await isRoom('others.example')).toBe(true);
});

const row = (at: number): LogRow => ({
  actions: ['create-post'],
  at: NOW,
  day: '2027-01-15',
  host,
  id: `row ${at}`,
  kind: 'hidden',
  label: `Fake ${at}`,
  network: 'x',
  order: -at,
  page: `page ${Math.floor(at / 300)}`,
  path: '/',
  place: host,
  platform: null,
  reason: null,
  region: 'compose',
});

test('a page that is loaded again and again with other controls writes no endless log', async () => {
  const count = 60_000;
  for (let at = 0; at < count; at += 300)
    await writeRows(Array.from({ length: 300 }, (_, next) => row(at + next)));
  const rows = await database.log.count();
  record('page-flood-log', 'unit', {
    isMet: rows <= 2 * MOST_OF_DAY,
    measured: `${rows} rows of ${count} written`,
  });
  // Each loading of a page may leave one more row, which says that there were more.
  expect(rows).toBeLessThanOrEqual(MOST_OF_DAY + count / 300);
});
