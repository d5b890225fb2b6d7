import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '@/utils/availability/day';
import { noteClock } from '@/utils/extension/clock';
import { noteVisit, readVisits, visitedPlatforms } from '@/utils/extension/visits';

const today = '2026-11-24' as const;
const visit = (platform: string) => ({ platform, recognised: null });

beforeEach(() => fakeBrowser.reset());

test('a visited host is remembered with its platform and its last day', async () => {
  await noteVisit('publish.buffer.com', visit('buffer'), '2026-11-20');
  await noteVisit('publish.buffer.com', visit('buffer'), today);
  expect(await readVisits()).toEqual({
    'publish.buffer.com': { day: today, platform: 'buffer', recognised: null },
  });
  expect(await visitedPlatforms()).toEqual(new Set(['buffer']));
});

test.each([
  [90, true],
  [91, false],
])('a host not seen for %i days is kept at the next visit: %j', async (days, kept) => {
  // Things age only once the clock has been believed for a week.
  for (let day = 8; day >= 0; day--) await noteClock(Date.now() - day * 86_400_000);
  await noteVisit('old.example', visit('later'), addDays(today, -days));
  await noteVisit('new.example', visit('buffer'), today);
  expect((await visitedPlatforms()).has('later')).toBe(kept);
});

test('of many hosts the thirty seen last are kept', async () => {
  for (let index = 0; index < 35; index++)
    await noteVisit(`h${index}.example`, visit('buffer'), addDays('2026-10-01', index));
  const hosts = Object.keys(await readVisits());
  expect(hosts).toHaveLength(30);
  expect(hosts).not.toContain('h4.example');
  expect(hosts).toContain('h5.example');
});

test('visits noted at the same time are all kept', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((name) => noteVisit(`${name}.example`, visit(name), today)),
  );
  expect(await visitedPlatforms()).toEqual(new Set(['a', 'b', 'c']));
});

test('nonsense in the storage counts as no visit', async () => {
  await fakeBrowser.storage.local.set({ visits: { 'a.example': 'yesterday' } });
  expect(await readVisits()).toEqual({});
});
