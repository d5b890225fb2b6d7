// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { plannedUnits } from '@/tests/fixtures/planned-units';
import { collectIn, provideCollectFace } from '@/utils/page/collect/collect-face';
import { collectPosts } from '@/utils/page/collect/collecting';
import { createCollector } from '@/utils/page/collect/collector';
import { provideCollector } from '@/utils/page/collect/collector-bridge';
import type { GuardedRegion } from '@/utils/page/regions';
import type { ReadPost } from '@/utils/plan/collect-handle';

const nothing = {
  action: null,
  network: null,
  opening: null,
  submits: false,
  verb: null,
  weight: 0,
};
const label = vi.fn(() => nothing);
const guardedPage = { label, marksIn: () => [] };
const send = vi.fn(async (_: readonly ReadPost[]) => 'opened' as const);
const { face, look } = createCollector({ now: () => Date.UTC(2026, 10, 26), send });
const inject = vi.fn(async () => {
  provideCollectFace(face);
  provideCollector(look);
  return true;
});
const collecting = collectPosts(inject);

const rows = (...texts: string[]) => texts.map((text) => `<li data-x><p>${text}</p></li>`).join('');
const regions = (): GuardedRegion[] => [
  { region: { box: document.body, kind: 'list' }, units: plannedUnits() },
];
const handle = collectIn(document.body);

beforeEach(() => {
  document.body.innerHTML = rows('One of them', 'Two of them');
  vi.clearAllMocks();
});

test('the script is brought once there is something to collect', async () => {
  const heard = vi.fn();
  const stop = handle.watch(heard);
  expect(handle.read().count).toBe(0);
  expect(await handle.collect()).toBe('unreachable');
  collecting.update(
    [
      {
        region: { box: document.body, kind: 'compose' },
        units: plannedUnits(['schedule-post'], 'compose'),
      },
    ],
    guardedPage,
  );
  expect(inject).not.toHaveBeenCalled();
  collecting.update(regions(), guardedPage);
  await vi.waitFor(() => expect(handle.read()).toEqual({ count: 2, networks: ['x'] }));
  expect(inject).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalled();
  stop();
});

test('what is there when it is pressed is handed over', async () => {
  collecting.update(regions(), guardedPage);
  expect(handle.read().count).toBe(2);
  const [first] = document.querySelectorAll('p');
  if (first) first.textContent = 'Changed since';
  expect(await handle.collect()).toBe('opened');
  expect(send.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['Changed since', 'Two of them']);
});

test('a list that says the same is not read again', () => {
  document.body.innerHTML = rows('Uno of them', 'Due of them');
  collecting.update(regions(), guardedPage);
  handle.read();
  const reads = label.mock.calls.length;
  expect(reads).toBeGreaterThan(0);
  collecting.update(regions(), guardedPage);
  expect(handle.read().count).toBe(2);
  expect(label.mock.calls).toHaveLength(reads);
  document.body.innerHTML = rows('One of them', 'Two of them', 'Three of them');
  collecting.update(regions(), guardedPage);
  expect(handle.read().count).toBe(3);
});

test('other places, and pages that are not guarded any more, have none', () => {
  collecting.update(regions(), guardedPage);
  expect(collectIn(document.createElement('div')).read().count).toBe(0);
  collecting.update([], guardedPage);
  expect(handle.read().count).toBe(0);
});
