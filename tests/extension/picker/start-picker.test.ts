import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pickerIn } from '@/utils/extension/picker/open-pickers';
import { pickPressed, startPicker } from '@/utils/extension/picker/start-picker';
import { planFor } from '@/utils/extension/plans';
import { isOff } from '@/utils/extension/policy/feature-off';
import type { Plan } from '@/utils/plan/types';

vi.mock('@/utils/extension/plans');
vi.mock('@/utils/extension/policy/feature-off');

const executeScript = vi.fn(async (_: unknown) => []);
const contains = vi.fn(async () => true);
const all = { files: ['/picker.js'], target: { allFrames: true, tabId: 7 } };
const brought = () => executeScript.mock.calls.map(([each]) => each);
const at = (url: string | undefined) =>
  Object.assign(fakeBrowser.tabs, { get: async () => ({ url }) });

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  contains.mockResolvedValue(true);
  executeScript.mockResolvedValue([]);
  vi.mocked(isOff).mockResolvedValue(false);
  vi.mocked(planFor).mockResolvedValue({ paused: 'no' } as Plan);
  Object.assign(fakeBrowser, { permissions: { contains }, scripting: { executeScript } });
  at('https://ads.example.com/social');
});

test('it is brought into all frames, and what was pressed is looked for in one, after that', async () => {
  expect(await pickPressed(7, 4)).toBe(true);
  expect(brought()).toMatchObject([
    all,
    { files: ['/point.js'], target: { frameIds: [4], tabId: 7 } },
  ]);
  expect(await pickerIn(7, Date.now())).not.toBeNull();
});

test('where that frame cannot be asked it is open all the same', async () => {
  executeScript.mockResolvedValueOnce([]).mockRejectedValue(new Error('no such frame'));
  expect(await pickPressed(7, 4)).toBe(true);
});

test.each([
  [2, true],
  [3, false],
])('a tab that refuses it %i times', async (times, isOpen) => {
  for (let time = 0; time < times; time++)
    executeScript.mockRejectedValueOnce(new Error('Frame with ID 3 was removed.'));
  expect(await startPicker(7)).toBe(isOpen);
});

/** [what, what is so] */
test.each<[string, () => unknown]>([
  ['the organisation has switched it off', () => vi.mocked(isOff).mockResolvedValue(true)],
  ['the site is not allowed', () => contains.mockResolvedValue(false)],
  ['the browser does not tell where the tab is', () => at(undefined)],
  ['it is a page of the browser', () => at('chrome://settings')],
  ['the site is paused', () => vi.mocked(planFor).mockResolvedValue({ paused: 'here' } as Plan)],
])('where %s nothing is opened', async (_, isSo) => {
  isSo();
  expect(await startPicker(7)).toBe(false);
  expect(await pickPressed(7, 4)).toBe(false);
  expect(brought()).toEqual([]);
  expect(await pickerIn(7, Date.now())).toBeNull();
});
