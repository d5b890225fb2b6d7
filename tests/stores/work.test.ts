import { expect, test, vi } from 'vitest';
import { breathe } from '@/utils/extension/breathe';
import { stretch, type Work } from '@/utils/plan/work';
import { createWork } from '@/utils/stores/work';

const steps = async (work: Work) => {
  for (const part of [0.25, 0.5, 0.75]) {
    work.tell(part);
    await breathe(work);
  }
  return 'all';
};

test('a work tells how far it is, and is over when it is done', async () => {
  const work = createWork();
  const told: (number | null)[] = [];
  work.store.subscribe(({ part }) => told.push(part));
  const done = work.run(steps);
  expect(work.store.getState()).toEqual({ isOn: true, part: 0.25 });
  expect(await done).toBe('all');
  expect(told).toEqual([null, 0.25, 0.5, 0.75, null]);
  expect(work.store.getState()).toEqual({ isOn: false, part: null });
});

test('a work that is cancelled ends, and gives nothing', async () => {
  const work = createWork();
  const after = vi.fn();
  const done = work.run(async (own) => {
    await steps(own);
    after();
  });
  work.cancel();
  expect(await done).toBe('cancelled');
  expect(after).not.toHaveBeenCalled();
  expect(work.store.getState()).toEqual({ isOn: false, part: null });
});

test('a second work takes the place of the first', async () => {
  const work = createWork();
  const first = work.run(steps);
  const second = work.run(async () => 'second');
  expect(await Promise.all([first, second])).toEqual(['cancelled', 'second']);
});

test('what goes wrong is told, unless it was cancelled', async () => {
  const work = createWork();
  await expect(work.run(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(work.store.getState().isOn).toBe(false);
});

test('parts of a work are parts of the whole', () => {
  const tell = vi.fn();
  const { signal } = new AbortController();
  stretch({ signal, tell }, 0.5, 1).tell(0.5);
  expect(tell).toHaveBeenCalledWith(0.75);
});
