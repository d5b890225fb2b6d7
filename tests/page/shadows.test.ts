// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createShadows, type OpenShadow } from '@/utils/page/shadows';

beforeEach(() => {
  document.body.innerHTML = '<div id="a"></div><x-box></x-box><p id="p"></p>';
});
const get = (selector: string) => document.querySelector(selector) as Element;
const closedOf = (element: Element, closed: ShadowRoot): OpenShadow => {
  return (asked) => (asked === element ? closed : null);
};

function meetAll(openClosed: OpenShadow = () => null) {
  const found: ShadowRoot[] = [];
  const shadows = createShadows(openClosed, (root) => found.push(root));
  for (const element of document.body.children) shadows.meet(element, element.localName);
  return { found, shadows };
}

test('an open shadow tree is found once', () => {
  const root = get('x-box').attachShadow({ mode: 'open' });
  const { found, shadows } = meetAll();
  shadows.meet(get('x-box'), 'x-box');
  shadows.add(root);
  expect(found).toEqual([root]);
});

test('a closed one is found where the browser opens it', () => {
  const root = get('x-box').attachShadow({ mode: 'closed' });
  expect(meetAll().found).toEqual([]);
  expect(meetAll(closedOf(get('x-box'), root)).found).toEqual([root]);
});

test.each(['#a', 'x-box'])('a tree that %s gets later is found at the next look', (host) => {
  const { found, shadows } = meetAll();
  const root = get(host).attachShadow({ mode: 'open' });
  shadows.meetAgain();
  shadows.meetAgain();
  expect(found).toEqual([root]);
});
