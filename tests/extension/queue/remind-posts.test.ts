import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { queueEntry } from '@/tests/fixtures/queue';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { database } from '@/utils/extension/database';
import { forgetList } from '@/utils/extension/list';
import { addToQueue, changeQueued, deleteQueued } from '@/utils/extension/queue/change-queue';
import { POST_ALARM, planPostReminders } from '@/utils/extension/queue/post-alarm';
import { readEntry } from '@/utils/extension/queue/read-queue';
import {
  followReminderSetting,
  openFromPostReminders,
  remindOfPosts,
} from '@/utils/extension/queue/remind-posts';
import { changeSettings } from '@/utils/extension/settings-store';

const MINUTE = 60_000;
const start = Date.UTC(2026, 10, 26, 12);
const notifications = { clear: vi.fn(), create: vi.fn() };
const allowed = vi.fn();
const tell = vi.fn((posts: readonly unknown[]) => ({ message: '', title: String(posts.length) }));
let click: (key: string) => void;

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  fakeBrowser.reset();
  forgetList();
  servePackage();
  vi.clearAllMocks();
  allowed.mockResolvedValue(true);
  const onClicked = { addListener: (listener: typeof click) => (click = listener) };
  Object.assign(fakeBrowser.notifications, notifications, { onClicked });
  Object.assign(fakeBrowser, { permissions: { contains: allowed } });
  await database.queue.clear();
  await want(true);
});

const want = (remindPosts: boolean) => changeSettings((settings) => ({ ...settings, remindPosts }));
const at = (minutes: number) => start + minutes * MINUTE;
const add = (...entries: Partial<QueueEntry>[]) => addToQueue(entries.map(queueEntry), Date.now());
const told = () => notifications.create.mock.calls.map(([key]) => key);
const alarm = async () => {
  const known = await fakeBrowser.alarms.get(POST_ALARM);
  return known ? (known.scheduledTime - start) / MINUTE : null;
};

/** The worker as it is started, or woken, so many minutes later. */
async function wake(minutes: number) {
  vi.setSystemTime(at(minutes));
  await remindOfPosts(tell);
}

describe('the alarm', () => {
  test('is set for the next post, whatever is done to the queue', async () => {
    await add({ at: at(30), id: 'a' }, { at: at(20), id: 'b' }, { at: null, id: 'c' });
    expect(await alarm()).toBe(20);
    await changeQueued('a', { at: at(10) }, start);
    expect(await alarm()).toBe(10);
    await changeQueued('a', { postedAt: start }, start);
    expect(await alarm()).toBe(20);
    await deleteQueued('b');
    expect(await alarm()).toBeNull();
  });

  test.each([
    ['reminders are off', () => want(false)],
    ['the browser does not allow them', async () => allowed.mockResolvedValue(false)],
    ['there is nothing to tell', () => database.queue.clear()],
  ])('is taken away when %s', async (_, happens) => {
    await add({ at: at(30) });
    await happens();
    await planPostReminders();
    expect(await alarm()).toBeNull();
  });

  test('is made anew by a worker that finds none, as after a restart of the browser', async () => {
    await add({ at: at(30) });
    await fakeBrowser.alarms.clearAll();
    await wake(1);
    expect(await alarm()).toBe(30);
    expect(told()).toEqual([]);
  });
});

describe('a reminder', () => {
  test('comes once, at its time, with the network’s shown name', async () => {
    await add({ at: at(10) }, { at: at(20), id: 'b', network: 'threads' });
    for (const minutes of [9, 10, 10, 11]) await wake(minutes);
    expect(told()).toEqual(['post:a']);
    expect(await alarm()).toBe(20);
    await wake(20);
    expect(told()).toEqual(['post:a', 'post:b']);
    expect(tell.mock.calls.map(([posts]) => posts)).toMatchObject([
      [{ network: 'X (Twitter)', text: 'Autumn roast is here' }],
      [{ network: 'Threads' }],
    ]);
    expect(await readEntry('a')).toMatchObject({ remindedAt: at(10) });
    expect(await alarm()).toBeNull();
  });

  test('comes once although two events wake the worker at the same time', async () => {
    await add({ at: at(10) });
    vi.setSystemTime(at(10));
    await Promise.all([remindOfPosts(tell), remindOfPosts(tell)]);
    expect(told()).toEqual(['post:a']);
  });

  test('comes again for another time', async () => {
    await add({ at: at(10) });
    await wake(10);
    await changeQueued('a', { at: at(20) }, Date.now());
    await wake(20);
    expect(told()).toEqual(['post:a', 'post:a']);
  });

  test.each([
    ['is posted', (now: number) => changeQueued('a', { postedAt: now }, now)],
    ['is deleted', () => deleteQueued('a')],
    ['has no time any more', (now: number) => changeQueued('a', { at: null }, now)],
  ])('does not come for a post that %s', async (_, happens) => {
    await add({ at: at(10) });
    await happens(start);
    await wake(10);
    expect(told()).toEqual([]);
  });

  test('of many that were missed comes together, and once', async () => {
    await add(...[10, 20, 30].map((minutes) => ({ at: at(minutes), id: String(minutes) })));
    await wake(600);
    await wake(601);
    expect(told()).toEqual(['posts']);
    expect(tell.mock.lastCall?.[0]).toHaveLength(3);
  });

  test('that could not be shown is tried again', async () => {
    await add({ at: at(10) });
    notifications.create.mockRejectedValueOnce(new Error('no display'));
    await expect(wake(10)).rejects.toThrow('no display');
    await wake(11);
    expect(await readEntry('a')).toMatchObject({ remindedAt: at(11) });
  });

  test('is not given of what was due before reminders were wanted', async () => {
    await want(false);
    await add({ at: at(10) }, { at: at(60), id: 'b' });
    vi.setSystemTime(at(20));
    await want(true);
    await followReminderSetting({ remindPosts: true });
    expect(await alarm()).toBe(60);
    await wake(21);
    expect(told()).toEqual([]);
  });
});

describe('a click', () => {
  const opened = vi.fn();
  beforeEach(() => {
    fakeBrowser.tabs.create = opened.mockResolvedValue({});
    openFromPostReminders();
  });

  /** [key, the post, address] */
  test.each([
    ['post:a', {}, 'https://x.com/intent/tweet?text=Autumn%20roast%20is%20here'],
    ['post:a', { network: 'linkedin' }, expect.stringMatching(/options\.html#\/queue$/)],
    ['post:a', { postedAt: 1 }, expect.stringMatching(/options\.html#\/queue$/)],
    ['post:gone', {}, expect.stringMatching(/options\.html#\/queue$/)],
    ['posts', {}, expect.stringMatching(/options\.html#\/queue$/)],
  ] as const)('on %s, %j', async (key, part, url) => {
    await add(part);
    click(key);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ url }));
    expect(notifications.clear).toHaveBeenCalledWith(key);
  });

  test('on another reminder is not ours', () => {
    click('buffer//2027-01-31/week');
    expect(notifications.clear).not.toHaveBeenCalled();
  });
});
