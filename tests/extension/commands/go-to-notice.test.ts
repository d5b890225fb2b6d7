import { beforeEach, expect, test, vi } from 'vitest';
import { goToNotice } from '@/utils/extension/commands/go-to-notice';
import { foundInTab } from '@/utils/extension/reports';
import { tellPage } from '@/utils/extension/tell-pages';

vi.mock('@/utils/extension/reports');
vi.mock('@/utils/extension/tell-pages');

const asked = () =>
  vi
    .mocked(tellPage)
    .mock.calls.map(([, , data, frame]) => [frame, (data as { anyway: boolean }).anyway]);

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(foundInTab).mockResolvedValue({
    units: [{ frameId: 3 }, { frameId: 0 }, { frameId: 3 }],
  } as never);
});

test('frames with something guarded are asked, first for where the person is', async () => {
  vi.mocked(tellPage).mockResolvedValue(false);
  await goToNotice(7);
  expect(asked()).toEqual([
    [0, false],
    [3, false],
    [0, true],
    [3, true],
  ]);
});

test('the first that has a notice is the last one asked', async () => {
  vi.mocked(tellPage).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await goToNotice(7);
  expect(asked()).toHaveLength(2);
});
