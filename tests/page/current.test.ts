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
  ['in a panel', 'in', true],
  ['around a panel', 'main', true],
  ['of the panel itself', 'panel', true],
  ['beside it', 'beside', false],
])('a change %s is near: %s %s', (_, id, expected) => {
  const current = createCurrent();
  current.replace([target('x')]);
  expect(current.isNear(new Set([get(id)]))).toBe(expected);
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
