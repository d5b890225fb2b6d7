import { beforeEach, expect, test, vi } from 'vitest';
import { countText } from '@/utils/extension/count-text';
import { listHead } from '@/utils/extension/list';

vi.mock('@/utils/extension/list');

const x = { id: 'x', counting: { limit: 280, linkLength: 23, method: 'weighted' } };
const bluesky = { id: 'bluesky', counting: { limit: 300, linkLength: null, method: 'graphemes' } };
const threads = { id: 'threads', counting: null };

beforeEach(() => {
  vi.mocked(listHead).mockResolvedValue({ networks: [x, bluesky, threads] } as never);
});

/** [text, networks, what is used of their limits] */
test.each([
  ['', ['x'], { x: 0 }],
  [' two words ', ['x', 'bluesky'], { x: 9, bluesky: 9 }],
  ['example.com/a/long/address', ['x', 'bluesky'], { x: 23, bluesky: 26 }],
  ['語', ['x', 'bluesky'], { x: 2, bluesky: 1 }],
  ['any', ['threads', 'unheard-of'], {}],
  ['a'.repeat(250_000), ['x'], { x: 250_000 }],
])('%#: each network counts in its own way', async (text, networks, used) => {
  const counts = await countText(text, networks);
  expect(Object.fromEntries(counts.map((each) => [each.network, each.used]))).toEqual(used);
});
