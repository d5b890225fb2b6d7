import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { logRow } from '@/tests/fixtures/log';
import { clearLog, writeRows } from '@/utils/extension/log/write-log';
import { createLog } from '@/utils/stores/log';

vi.mock('@/utils/extension/list', () => ({
  listHead: async () => ({ index: { platforms: {} }, networks: [] }),
}));

let page = 0;
/** Writes so many rows of one day, the later ones newer. */
async function write(count: number, part: Parameters<typeof logRow>[0] = {}): Promise<void> {
  const name = `page ${++page}`;
  const rows = Array.from({ length: count }, (_, at) =>
    logRow({ at: at + 1, id: `${name} ${at}`, label: `@${at}`, page: name, ...part }),
  );
  await writeRows(rows);
}

/** The log as a page shows it; the page is left when the test ends. */
async function open() {
  const log = createLog();
  stops.push(log.start());
  await vi.waitUntil(() => log.store.getState().counts !== null && !log.store.getState().isReading);
  const shown = () => log.store.getState().portions.flat();
  return { log, shown };
}
const stops: (() => void)[] = [];

beforeEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await clearLog();
});

test('rows come in portions, by day, place and time, until there are no more', async () => {
  await write(60);
  await write(1, { day: '2026-11-25' });
  await write(70, { place: 'hootsuite' });
  const { log, shown } = await open();
  expect([shown().length, log.store.getState().hasMore]).toEqual([50, true]);
  expect(
    shown()
      .slice(0, 3)
      .map(({ day, label }) => [day, label]),
  ).toEqual([
    ['2026-11-25', '@0'],
    ['2026-11-24', '@59'],
    ['2026-11-24', '@58'],
  ]);
  await log.more();
  expect([shown().length, log.store.getState().hasMore]).toEqual([100, true]);
  await log.more();
  expect([shown().length, log.store.getState().hasMore]).toEqual([131, false]);
  expect(new Set(shown().map(({ id }) => id)).size).toBe(131);
  expect(shown().findIndex(({ place }) => place === 'hootsuite')).toBe(61);
});

test('rows of the same moment are neither lost nor doubled', async () => {
  for (let times = 0; times < 6; times++) await write(100, { at: 7, label: '' });
  const { log, shown } = await open();
  await log.atLeast(1_000);
  expect([shown().length, new Set(shown().map(({ id }) => id)).size]).toEqual([600, 600]);
});

test('what happens while the page is open appears in it', async () => {
  await write(2);
  const { shown } = await open();
  await write(1);
  await vi.waitUntil(() => shown().length === 3);
});

test('of several questions the last one is answered', async () => {
  await write(5);
  await write(3, { kind: 'shown' });
  const { log, shown } = await open();
  log.ask({ kind: 'hidden' });
  log.ask({ kind: 'shown', text: '@2' });
  await vi.waitUntil(() => !log.store.getState().isReading);
  expect(shown().map(({ kind, label }) => [kind, label])).toEqual([['shown', '@2']]);
  expect(log.store.getState().found).toMatchObject([{ count: 3, kind: 'shown' }]);
});

test('all that the filter means is handed out', async () => {
  await write(80);
  await write(80, { network: 'facebook' });
  const { log } = await open();
  log.ask({ network: 'facebook' });
  const ids: string[] = [];
  for await (const rows of log.all()) ids.push(...rows.map(({ network }) => network));
  expect([ids.length, new Set(ids)]).toEqual([80, new Set(['facebook'])]);
});

test('a period that ends before it begins has no rows', async () => {
  await write(2);
  const { log, shown } = await open();
  log.ask({ from: '2026-11-25', to: '2026-11-24' });
  await vi.waitUntil(() => !log.store.getState().isReading);
  expect([shown(), log.store.getState().found]).toEqual([[], []]);
});
