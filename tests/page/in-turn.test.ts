// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { inTurn, notAnyMore } from '@/utils/page/in-turn';

let frames: (() => void)[] = [];
const done: string[] = [];
const frame = () => {
  for (const work of frames.splice(0)) work();
};

beforeEach(() => {
  frames = [];
  done.length = 0;
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
});

test('one work a frame, each once however often it was asked for', () => {
  const [a, b] = ['a', 'b'].map((name) => () => void done.push(name)) as [() => void, () => void];
  for (const work of [a, b, a]) inTurn(work);
  frame();
  expect(done).toEqual(['a']);
  frame();
  expect(done).toEqual(['a', 'b']);
  frame();
  expect(frames).toEqual([]);
});

test('work that asks for itself again waits for the next frame; forgotten work is not done', () => {
  const again = () => {
    done.push('again');
    if (done.length < 2) inTurn(again);
  };
  const never = () => void done.push('never');
  inTurn(again);
  inTurn(never);
  notAnyMore(never);
  frame();
  expect(done).toEqual(['again']);
  frame();
  expect(done).toEqual(['again', 'again']);
});

test('where it takes long it has to wait, unless a person asked for it', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.resetModules();
  const { inTurn } = await import('@/utils/page/in-turn');
  const busy = () => {
    done.push('busy');
    vi.advanceTimersByTime(500);
  };
  for (let at = 0; at < 3; at++) {
    inTurn(busy);
    frame();
  }
  expect(done).toEqual(['busy', 'busy']);
  inTurn(busy);
  frame();
  expect(done).toHaveLength(2);
  inTurn(busy, true);
  frame();
  expect(done).toHaveLength(3);
  inTurn(busy);
  vi.advanceTimersByTime(200_000);
  frame();
  expect(done).toHaveLength(4);
  vi.useRealTimers();
});
