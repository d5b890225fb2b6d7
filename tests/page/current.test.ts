// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createCurrent } from '@/utils/page/current';
import type { Target } from '@/utils/page/types';

const get = (id: string) => document.getElementById(id) as Element;
const target = (id: string, kind: Target['region']['kind'] = 'compose'): Target => ({
  actions: ['create-post'],
  effect: 'hide',
  element: get(id),
  network: 'x',
  reason: { kind: 'rule', note: '', rule: 'r' },
  region: { box: get('panel'), kind },
});

beforeEach(() => {
  document.body.innerHTML =
    '<main id="main"><div id="panel"><p id="x"></p><p id="in"></p></div><p id="beside"></p></main>';
});

test.each([
  ['in a panel', 'in', 'near'],
  ['around a panel', 'main', 'near'],
  ['of the panel itself', 'panel', 'near'],
  ['around a mark', 'other', 'close'],
  ['beside a mark', 'title', 'close'],
  ['elsewhere', 'beside', 'far'],
])('a change %s: %s is %s', (_, id, expected) => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<section id="other"><h2 id="title"></h2><i id="mark"></i></section>',
  );
  const current = createCurrent();
  current.replace([target('x')]);
  expect(current.distanceOf(new Set([get(id)]), [get('mark')])).toBe(expected);
});

test('what was found early asks for no evaluation, until one was made', () => {
  const current = createCurrent();
  expect(current.areAllEarly()).toBe(true);
  current.addEarly([target('x')]);
  expect([current.areAllEarly(), current.elements().has(get('x'))]).toEqual([true, true]);
  current.replace([target('x')]);
  current.addEarly([target('in')]);
  expect([current.areAllEarly(), current.all().length]).toEqual([false, 2]);
});

/** [what, which target there is, what left the page, which of the parts `in` and `beside` are concerned] */
test.each([
  ['parts of a panel', 'compose', null, ['in']],
  ['no parts of a list', 'list', null, []],
  ['all parts, when a unit has left', 'list', 'x', ['in', 'beside']],
] as const)('a unit may come with %s', (_, kind, gone, expected) => {
  const current = createCurrent();
  current.replace([target('x', kind)]);
  if (gone) get(gone).remove();
  expect(current.concerned([get('in'), get('beside')]).map(({ id }) => id)).toEqual(expected);
});
