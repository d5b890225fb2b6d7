// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fact, keepFacts } from '@/utils/page/facts';
import { lookThrough } from '@/utils/page/left';

const isBare = (top: Element) => top.id === 'bare';

/** [what, what left, ids of all in it; null: too much, whether nothing of it is known any longer] */
test.each([
  ['all in a part', '<div id="a"><p id="b"></p></div>', ['a', 'b'], true],
  ['nothing in a bare one', '<div id="bare"><p id="b"></p></div><i id="c"></i>', ['c'], true],
  ['much', `<div>${'<i></i>'.repeat(501)}</div>`, null, false],
] as const)('%s', (_, html, ids, isForgotten) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const left = lookThrough(box.children, isBare);
  expect(left.parts?.map(({ id }) => id) ?? null).toEqual(ids);
  expect(left.isForgotten).toBe(isForgotten);
});

test('what was only moved may still be known', () => {
  document.body.innerHTML = '<p id="a"></p>';
  expect(lookThrough(document.body.children, isBare).isForgotten).toBe(false);
});

test.each([1, 501])('nothing is known any longer of what left with %i others', (others) => {
  keepFacts();
  const nameOf = fact(({ id }) => id);
  const box = document.createElement('div');
  box.innerHTML = `<div><p id="before"></p>${'<i></i>'.repeat(others)}</div>`;
  const inside = box.querySelector('p') as Element;
  expect(nameOf(inside)).toBe('before');
  lookThrough(box.children, isBare);
  inside.id = 'after';
  expect(nameOf(inside)).toBe('after');
});
