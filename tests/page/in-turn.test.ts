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
