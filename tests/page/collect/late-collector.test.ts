// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { plannedUnits } from '@/tests/fixtures/planned-units';
import { collectPosts } from '@/utils/page/collect/collecting';
import { type CollectorInput, provideCollector } from '@/utils/page/collect/collector-bridge';
import type { GuardedRegion } from '@/utils/page/regions';

const page = { label: vi.fn(), marksIn: () => [] } as unknown as CollectorInput['page'];
document.body.innerHTML = '<ul><li data-x><p>One of them</p></li></ul>';
const list: GuardedRegion = {
  region: { box: document.body, kind: 'list' },
  units: plannedUnits(),
};

test('a guard that has ended before the script was there clears nothing of another', async () => {
  const look = vi.fn<(input: CollectorInput) => void>();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const ended = collectPosts(() => promise);
  ended.update([list], page);
  ended.update([], page);
  provideCollector(look);
  collectPosts(async () => true).update([list], page);
  resolve(true);
  await vi.waitFor(() => expect(look).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done));
  expect(look.mock.calls.map(([{ regions }]) => regions.length)).toEqual([1]);
});
