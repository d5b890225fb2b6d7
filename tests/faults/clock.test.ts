import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { logRow } from '@/tests/fixtures/log';
import { servePackage } from '@/tests/fixtures/package';
import { queueEntry } from '@/tests/fixtures/queue';
import { record } from '@/tests/reliability/record';
import { localDay } from '@/utils/availability/day';
import { database } from '@/utils/extension/database';
import { tendDrafts } from '@/utils/extension/drafts/tend-drafts';
import { forgetList } from '@/utils/extension/list';
import { tendLog } from '@/utils/extension/log/tend-log';
import { planFor } from '@/utils/extension/plans';
import { addToQueue } from '@/utils/extension/queue/change-queue';
import { remindOfPosts } from '@/utils/extension/queue/remind-posts';
import { changeSettings } from '@/utils/extension/settings-store';
import { readSnoozed, snoozeHost } from '@/utils/extension/snooze-store';
import { noteVisit, visitedPlatforms } from '@/utils/extension/visits';
import { countRows } from '@/utils/plan/record/row';
import { endOfSnooze, quietUntil } from '@/utils/plan/snooze';

const DAY = 86_400_000;
const HALF_HOUR = 30 * 60_000;
const now = Date.UTC(2026, 10, 27, 12);
const years = [1990, 2019, 2040, 2099];
const wrong = (year: number) => Date.UTC(year, 5, 1, 12);
const host = 'ui.ads.microsoft.com';

/** What the worker does every half hour, at a time by its clock. */
async function halfHour(at: number): Promise<void> {
  vi.setSystemTime(at);
  await tendLog(at);
  await tendDrafts(at);
}

/** Days on which the browser runs and the clock goes on. */
async function days(from: number, count: number): Promise<number> {
  for (let at = from; at <= from + count * DAY; at += DAY / 2) await halfHour(at);
  return from + count * DAY;
}

async function fillLog(...ago: readonly number[]): Promise<void> {
  const rows = ago.map((each) =>
    logRow({ at: 1, day: localDay(new Date(now - each * DAY)), id: `${each}`, place: 'a' }),
  );
  await database.log.bulkAdd(rows);
  await database.logCounts.bulkAdd(countRows(rows));
}

const ids = async () => (await database.drafts.toArray()).map(({ id }) => id).sort();
const logged = async () =>
  (await database.log.toArray()).map(({ id }) => Number(id)).sort((a, b) => a - b);

beforeEach(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  fakeBrowser.reset();
  forgetList();
  servePackage();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(years)('while the clock says %i', (year) => {
  beforeEach(async () => {
    await days(now - 10 * DAY, 9.5);
    await database.drafts.bulkPut([
      draft({ id: 'new', updatedAt: now - DAY }),
      draft({ id: 'old', updatedAt: now - 12.5 * DAY }),
      draft({ id: 'told', leavesAt: now + HALF_HOUR, updatedAt: now - 14 * DAY }),
    ]);
    await fillLog(0, 30, 80);
  });

  test('no draft goes and none of the log, nor when it is set right', async () => {
    await halfHour(wrong(year));
    await halfHour(wrong(year) + HALF_HOUR);
    expect(await ids()).toEqual(['new', 'old', 'told']);
    await days(wrong(year), 6);
    expect(await ids()).toEqual(['new', 'old', 'told']);
    expect(await logged()).toEqual([0, 30, 80]);
    await halfHour(now);
    await days(now, 6);
    expect(await ids()).toEqual(['new', 'old', 'told']);
    expect(await logged()).toEqual([0, 30, 80]);
  });

  test('once it is right and goes on, what is old goes after it was announced', async () => {
    await halfHour(wrong(year));
    await days(now, 20);
    expect(await ids()).toEqual([]);
    await fillLog(100);
    await halfHour(now + 21 * DAY);
    expect(await logged()).toEqual([0, 30]);
  });

  test('what no longer works is still known', async () => {
    const verdicts = async () =>
      (await planFor(host)).verdicts
        .filter(({ action, network }) => network === 'x' && action === 'create-post')
        .map(({ effect, status }) => `${effect} ${status}`);
    const right = await verdicts();
    expect(right).toEqual(['hide removed']);
    vi.setSystemTime(wrong(year));
    expect(await verdicts()).toEqual(right);
  });

  test('a pause of the notices is over when it is set right', async () => {
    const then = new Date(wrong(year));
    await snoozeHost(host, endOfSnooze('today', then), then.getTime());
    expect(quietUntil(await readSnoozed(), host, then.getTime())).not.toBeNull();
    expect(quietUntil(await readSnoozed(), host, now)).toBeNull();
  });

  test('a post is told of at its time, whatever was told before', async () => {
    const create = vi.fn();
    Object.assign(fakeBrowser.notifications, { create });
    Object.assign(fakeBrowser.permissions, { contains: async () => true });
    await changeSettings((settings) => ({ ...settings, remindPosts: true }));
    await addToQueue([queueEntry({ at: now + DAY, id: 'post' })], now);
    const told = async (at: number) => {
      vi.setSystemTime(at);
      create.mockClear();
      await remindOfPosts(() => ({ message: '', title: '' }));
      return create.mock.calls.length;
    };
    expect(await told(wrong(year))).toBe(year > 2026 ? 1 : 0);
    expect(await told(now)).toBe(0);
    expect(await told(now + DAY)).toBe(1);
    expect(await told(now + DAY + HALF_HOUR)).toBe(0);
  });

  test('the dashboards that were met are remembered', async () => {
    const visit = (platform: string) => ({ platform, recognised: null });
    await noteVisit('a.example', visit('a'), localDay(new Date(now)));
    vi.setSystemTime(wrong(year));
    await noteVisit('b.example', visit('b'), localDay(new Date()));
    await noteVisit('c.example', visit('c'), localDay(new Date()));
    expect([...(await visitedPlatforms())].sort()).toEqual(['a', 'b', 'c']);
  });
});

test('all that is measured above', () => {
  record('clock', 'unit', {
    isMet: true,
    measured: `0 drafts, log rows, reminders or dashboards lost in ${years.join(', ')} and back`,
  });
});
