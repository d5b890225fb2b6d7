import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionUnder } from '@/utils/extension/session';

const { session } = fakeBrowser.storage;
const stored = { 'plan:a': 1, 'report:7:0': 2, 'report:7:3': 3, 'report:70:0': 4 };

beforeEach(async () => {
  fakeBrowser.reset();
  await session.set(stored);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** [the browser, whether it names its keys] */
test.each([
  ['an older browser', false],
  ['a newer one', true],
])('%s gives what is under a prefix, and nothing else', async (_, hasKeys) => {
  const naming = vi.spyOn(session, 'getKeys');
  if (hasKeys) naming.mockResolvedValue(Object.keys(stored) as never);
  else naming.mockRejectedValue(new Error('unknown'));
  const reading = vi.spyOn(session, 'get');
  expect(await sessionUnder('report:7:')).toEqual({ 'report:7:0': 2, 'report:7:3': 3 });
  expect(await sessionUnder('nothing:')).toEqual({});
  const [first] = reading.mock.calls;
  expect(first).toEqual([hasKeys ? ['report:7:0', 'report:7:3'] : null]);
});
