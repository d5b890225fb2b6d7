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

test('panels are told, lists are not', () => {
  const current = createCurrent();
  current.replace([target('x', 'list')]);
  expect(current.panels().size).toBe(0);
  current.replace([target('x')]);
  expect([...current.panels()]).toEqual([get('panel')]);
});
