import { expect, test, vi } from 'vitest';
import { onlyOnce } from '@/utils/page/only-once';

test('a script that comes again wakes the one that runs, and starts nothing', () => {
  const planChanged = vi.fn();
  const start = vi.fn(() => ({ planChanged }));
  onlyOnce(start);
  expect(planChanged).not.toHaveBeenCalled();
  onlyOnce(start);
  onlyOnce(start);
  expect([start.mock.calls.length, planChanged.mock.calls.length]).toEqual([1, 2]);
});
