// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createGuard } from '@/utils/page/guard';
import type { Target } from '@/utils/page/types';

beforeEach(() => {
  document.body.innerHTML = `
    <ul><li id="x"><input type="checkbox"></li><li id="facebook"><input type="checkbox"></li></ul>`;
});
const get = (id: string) => document.getElementById(id) as HTMLElement;
const stateOf = (id: string) => get(id).getAttribute('data-compose-guard');
const target = (id: string, effect: Target['effect'] = 'hide'): Target => ({
  element: get(id),
  network: id,
  actions: ['create-post'],
  effect,
  reason: { kind: 'rule', rule: 'r', note: '' },
  region: { kind: 'compose', box: document.body },
});

describe('a unit', () => {
  test.each([
    ['hide', false, 'hidden'],
    ['hide', true, 'warned'],
    ['warn', false, 'warned'],
    ['warn', true, 'warned'],
  ] as const)('to %s, selected: %j, is %s', (effect, selected, state) => {
    (get('x').firstElementChild as HTMLInputElement).checked = selected;
    const [unit] = createGuard().apply([target('x', effect)]);
    expect(stateOf('x')).toBe(state);
    expect(unit).toMatchObject({ state, selected });
  });
});

test('what is no longer asked for is visible again, the rest stays', () => {
  const guard = createGuard();
  guard.apply([target('x'), target('facebook')]);
  guard.apply([target('facebook')]);
  expect([stateOf('x'), stateOf('facebook')]).toEqual([null, 'hidden']);
});

test('undo leaves the page exactly as it was', () => {
  const before = document.body.innerHTML;
  const guard = createGuard();
  guard.apply([target('x'), target('facebook', 'warn')]);
  expect(document.body.innerHTML).not.toBe(before);
  guard.undo();
  expect(document.body.innerHTML).toBe(before);
});

test('a stripped attribute is put back, but not for ever', () => {
  const guard = createGuard();
  guard.apply([target('x')]);
  let rounds = 0;
  for (; rounds < 200; rounds++) {
    get('x').removeAttribute('data-compose-guard');
    guard.apply([target('x')]);
    if (stateOf('x') === null) break;
  }
  expect(rounds).toBeGreaterThan(10);
  expect(rounds).toBeLessThan(200);
});

test('a unit that has left the page is not reported', () => {
  const guard = createGuard();
  const gone = target('x');
  guard.apply([gone]);
  get('x').remove();
  expect(guard.apply([gone])).toEqual([]);
});
