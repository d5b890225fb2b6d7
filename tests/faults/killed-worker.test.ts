import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '@/utils/extension/send';

const asked = vi.fn<() => Promise<unknown>>();
const answered = { ok: true, value: null };

/** What a killed worker looks like from a page; one shape is a reply, the others are refusals. */
const shapes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a reply of nothing', async () => undefined],
  [
    'a channel that was closed',
    () =>
      Promise.reject(
        new Error('A listener indicated an asynchronous response … message channel closed'),
      ),
  ],
  [
    'nobody at the other end',
    () =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  ],
];

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  asked.mockReset().mockResolvedValue(answered);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asked as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What came of asking, and after how many milliseconds. */
async function ask(signal?: AbortSignal) {
  const start = Date.now();
  const asking = send('getSettings', null, signal).then(
    () => 'answered',
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return { came: await asking, ms: Date.now() - start, tries: asked.mock.calls.length };
}

describe.each(shapes)('a worker that was killed, seen as %s', (_, killed) => {
  test.each([1, 2, 5, 20])('%i times in a row, and then lives, answers', async (times) => {
    for (let time = 0; time < times; time++) asked.mockImplementationOnce(killed);
    expect(await ask()).toMatchObject({ came: 'answered', tries: times + 1 });
  });

  test('for ever ends the request after three seconds of waiting', async () => {
    asked.mockImplementation(killed);
    const { came, ms } = await ask();
    expect(came).toMatch(/did not answer/);
    expect(ms).toBeGreaterThanOrEqual(3_000);
    expect(ms).toBeLessThan(4_000);
  });
});

test('a worker that lives for a moment now and then is found in that moment', async () => {
  // It lives for 60 of 600 milliseconds: long pauses would step over it.
  asked.mockImplementation(async () => (Date.now() % 600 < 60 ? answered : undefined));
  vi.setSystemTime(600_060);
  const { came, ms } = await ask();
  expect(came).toBe('answered');
  expect(ms).toBeLessThan(1_000);
});

test('nothing is asked again where the worker refuses, nor once nobody wants it any more', async () => {
  asked.mockResolvedValueOnce({ error: 'refused', ok: false });
  expect(await ask()).toMatchObject({ came: 'refused', tries: 1 });
  asked.mockClear();
  const stop = new AbortController();
  asked.mockImplementation(async () => stop.abort());
  expect(await ask(stop.signal)).toMatchObject({ tries: 1 });
});

test('nothing is asked again by a script whose extension is gone', async () => {
  asked.mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue({
    id: undefined,
    sendMessage: asked,
  } as never);
  expect(await ask()).toMatchObject({ tries: 1 });
});
