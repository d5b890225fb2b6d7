// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageGuard } from '@/utils/page/guard-ports';
import { providePreviewer } from '@/utils/page/preview-bridge';
import { createPreviewing } from '@/utils/page/previewing';
import { emptyLexicon } from '@/utils/plan/empty-lexicon';
import type { PreviewCounts } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';

const counts: PreviewCounts = { found: 1, hide: 1, left: 0, ms: 0, warn: 0 };
const plan = {} as Plan;
const read = vi.fn();
let signals: AbortSignal[] = [];
providePreviewer(async (_, __, signal) => {
  read();
  signals.push(signal);
  return () => counts;
});

const guarding = { preview: () => ({ ...counts, hide: 2 }) } as unknown as PageGuard;
let guard: PageGuard | undefined;
const bring = vi.fn(async () => true);
const start = () =>
  createPreviewing({
    bring,
    guard: () => guard,
    openClosed: () => null,
    words: Promise.resolve(emptyLexicon),
  });

beforeEach(() => {
  vi.useFakeTimers();
  signals = [];
  guard = undefined;
  read.mockClear();
  bring.mockClear().mockResolvedValue(true);
});
afterEach(() => vi.useRealTimers());

test('a page without a guard is read once for several previews, and let go of afterwards', async () => {
  const { preview } = start();
  expect(await preview(plan, 'a')).toEqual(counts);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await preview(plan, 'a')).toEqual(counts);
  expect(read).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(9000);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(signals[0]?.aborted).toBe(true);
  expect(await preview(plan, 'a')).toEqual(counts);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a guard that runs is asked, and nothing else is read', async () => {
  guard = guarding;
  expect(await start().preview(plan, 'a')).toMatchObject({ hide: 2 });
  expect(read).not.toHaveBeenCalled();
  expect(bring).not.toHaveBeenCalled();
});

test('a guard that begins meanwhile takes over', async () => {
  const brought = Promise.withResolvers<boolean>();
  bring.mockReturnValueOnce(brought.promise);
  const { preview, stop } = start();
  const told = preview(plan, 'a');
  guard = guarding;
  stop();
  brought.resolve(true);
  expect(await told).toMatchObject({ hide: 2 });
  expect(read).not.toHaveBeenCalled();
});

test('a page to which nothing can be brought says so', async () => {
  bring.mockResolvedValueOnce(false);
  expect(await start().preview(plan, 'a')).toBeNull();
  bring.mockRejectedValueOnce(new Error('gone'));
  expect(await start().preview(plan, 'a')).toBeNull();
});
