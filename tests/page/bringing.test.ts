import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringing } from '@/utils/page/bringing';

type Answer = 'runs' | 'not to run' | 'could not' | 'no answer';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is answered to each time that the script is asked for; to all later ones the last. */
function asked(answers: readonly Answer[]) {
  let isHere = false;
  const inject = vi.fn(async () => {
    const answer = answers[inject.mock.calls.length - 1] ?? answers.at(-1);
    isHere ||= answer === 'runs';
    if (answer === 'no answer') throw new Error('the extension did not answer');
    return answer !== 'could not';
  });
  const bring = bringing({ inject, isHere: () => isHere });
  return { bring, inject, isHere: () => isHere };
}

test.each<[Answer[], { after: number; tries: number; here: boolean }]>([
  [['runs'], { after: 0, here: true, tries: 1 }],
  [['could not', 'runs'], { after: 100, here: true, tries: 2 }],
  [['no answer', 'could not', 'runs'], { after: 500, here: true, tries: 3 }],
  [['not to run'], { after: 0, here: false, tries: 1 }],
  [['could not'], { after: 15_000, here: false, tries: 6 }],
])('%j', async (answers, { after, here, tries }) => {
  const { bring, inject, isHere } = asked(answers);
  let isSettled = false;
  void bring().then(() => {
    isSettled = true;
  });
  await vi.advanceTimersByTimeAsync(Math.max(0, after - 1));
  expect(isSettled).toBe(after === 0);
  await vi.advanceTimersByTimeAsync(1);
  expect({ here: isHere(), isSettled, tries: inject.mock.calls.length }).toEqual({
    here,
    isSettled: true,
    tries,
  });
});

test('whoever asks meanwhile waits for the same', async () => {
  const { bring, inject } = asked(['could not', 'runs']);
  const both = Promise.all([bring(), bring()]);
  await vi.advanceTimersByTimeAsync(100);
  await both;
  await bring();
  expect(inject).toHaveBeenCalledTimes(2);
});

test('after a minute it can be asked for again', async () => {
  const { bring, inject } = asked([...Array<Answer>(6).fill('could not'), 'runs']);
  void bring();
  await vi.advanceTimersByTimeAsync(15_000);
  void bring();
  expect(inject).toHaveBeenCalledTimes(6);
  await vi.advanceTimersByTimeAsync(MINUTE);
  await bring();
  expect(inject).toHaveBeenCalledTimes(7);
});
