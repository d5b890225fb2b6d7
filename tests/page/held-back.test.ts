// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeldBack } from '@/utils/page/held-back';
import { createStyles } from '@/utils/page/stylesheet';

const isHeld = () => document.body.hasAttribute('data-compose-guard-pending');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is held back is shown once it was read', () => {
  const heldBack = createHeldBack(createStyles().ensure);
  heldBack.hold([document.body]);
  expect(isHeld()).toBe(true);
  expect(getComputedStyle(document.body).visibility).toBe('hidden');
  heldBack.release();
  expect(isHeld()).toBe(false);
});

test('what is never read is shown all the same, however often it is held back', () => {
  const heldBack = createHeldBack(createStyles().ensure);
  heldBack.hold([document.body]);
  for (let past = 0; past < 300; past += 100) {
    expect(isHeld()).toBe(true);
    vi.advanceTimersByTime(100);
    if (past < 200) heldBack.hold([document.body]);
  }
  expect(isHeld()).toBe(false);
});
