// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createGate } from '@/utils/page/picker/gate';

test('what is done by finger, pointer and keys is asked for before the page hears of it', () => {
  const gate = createGate();
  const heard: string[] = [];
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel', 'pointerdown', 'keydown'];
  for (const type of types) document.addEventListener(type, () => heard.push(type));
  const doAll = () => {
    for (const type of types) document.body.dispatchEvent(new Event(type, { bubbles: true }));
  };
  gate.hold((event) => event.stopImmediatePropagation());
  doAll();
  expect(heard).toEqual([]);
  gate.hold(null);
  doAll();
  expect(heard).toEqual(types);
});
