import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serve, startAnew, url, version } from '@/tests/fixtures/pack-address';
import { queueEntry } from '@/tests/fixtures/queue';
import { rule } from '@/tests/fixtures/rules';
import { record } from '@/tests/reliability/record';
import { database } from '@/utils/extension/database';
import { addPack } from '@/utils/extension/packs/add-pack';
import { switchPack } from '@/utils/extension/packs/packs-change';
import { addToQueue } from '@/utils/extension/queue/change-queue';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { changeSettings } from '@/utils/extension/settings-store';
import { noteSync } from '@/utils/extension/sync/sync-state';
import { shareNow } from '@/utils/extension/sync/tend-sync';
import { startWorker } from '@/utils/extension/worker';

vi.mock('@/utils/extension/menus/listen', () => ({ listenForMenus: () => undefined }));
vi.mock('@/utils/extension/commands/listen', () => ({ listenForCommands: () => undefined }));
vi.mock('@/utils/extension/sites/follow-sites', () => ({
  followSites: async () => undefined,
  listenForSites: () => undefined,
}));
vi.mock('@/utils/extension/plans', () => ({ refreshPlans: vi.fn(async () => undefined) }));
vi.mock('@/utils/extension/diagnosis/kept-errors');
vi.mock('@/utils/extension/take-over');
vi.mock('@/utils/extension/toolbar', () => ({ paintUnknown: async () => undefined }));

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const start = Date.UTC(2026, 10, 27, 12);
const names = ['day-check', 'pack-check', 'post-reminder', 'sync-rules'];
const told: string[] = [];

const wake = () =>
  startWorker(
    () => ({ message: '', title: '' }),
    (posts) => ({ message: '', title: String(posts.length) }),
    {} as never,
  );
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();
const shared = async () => Object.keys(await fakeBrowser.storage.sync.get(null)).length > 0;

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  told.length = 0;
  Object.assign(fakeBrowser.notifications, {
    clear: async () => true,
    create: async (key: string) => told.push(key),
    onClicked: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    onAdded: { addListener: () => undefined },
    onRemoved: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: async () => undefined });
  Object.assign(fakeBrowser.tabs, { onReplaced: { addListener: () => undefined } });
  await Promise.all([
    database.queue.clear(),
    database.drafts.clear(),
    database.syncEntries.clear(),
  ]);
  serve(version('1.0.0'));
  await addPack('change', url);
  await switchPack('on', 'agency', 'on', 1);
  await changeSettings((settings) => ({ ...settings, remindPosts: true }));
  await addToQueue([queueEntry({ at: start + HOUR, id: 'later' })], start);
  await noteSync({ isOn: true });
  await shareNow(start);
});

/** [what happened to the alarms] */
describe.each([
  ['forgotten by the browser', () => fakeBrowser.alarms.clearAll()],
  [
    'left in a time that the clock no longer reaches',
    async () => {
      for (const name of names) await fakeBrowser.alarms.create(name, { when: start + 14 * YEAR });
    },
  ],
])('alarms that were %s', (_, happened) => {
  test('are there again when the worker starts, as far ahead as they are to be', async () => {
    await changeRules({ id: 'made', kind: 'save', put: [rule({ id: 'a' })], remove: [] }, start);
    await happened();
    wake();
    await expect.poll(alarms).toEqual(names);
    const soon = async () =>
      (await fakeBrowser.alarms.getAll()).every(
        ({ scheduledTime }) => scheduledTime <= start + 7 * HOUR,
      );
    await expect.poll(soon).toBe(true);
  });
});

test('what was missed meanwhile is made good once, however often the worker starts or the alarm rings', async () => {
  await changeRules({ id: 'made', kind: 'save', put: [rule({ id: 'a' })], remove: [] }, start);
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.alarms.clearAll();
  vi.setSystemTime(start + 2 * HOUR);
  wake();
  wake();
  await expect.poll(() => told).toEqual(['post:later']);
  await expect.poll(alarms).toContain('sync-rules');
  for (let rings = 0; rings < 2; rings++)
    for (const name of names)
      await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: start - 9 * YEAR } as never);
  await expect.poll(shared).toBe(true);
  await expect.poll(alarms).not.toContain('sync-rules');
  expect(told).toEqual(['post:later']);
  record('alarms', 'unit', {
    isMet: true,
    measured:
      '4 of 4 alarms there again after they were forgotten or years off, missed work done once',
  });
});
