// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropFacts, fact, forget, forgetAround, keepFacts } from '@/utils/page/facts';

let asked = 0;
const countBelow = fact((element) => {
  asked++;
  return element.childElementCount;
});
const get = (id: string) => document.getElementById(id) as Element;

beforeEach(() => {
  asked = 0;
  document.body.innerHTML = '<div id="box"><p id="p"></p></div><div id="beside"></div>';
});
afterEach(dropFacts);

test('a fact is read once while facts are kept', () => {
  keepFacts();
  expect([countBelow(get('box')), countBelow(get('box'))]).toEqual([1, 1]);
  expect(asked).toBe(1);
});

test('it is read each time while they are not', () => {
  expect([countBelow(get('box')), countBelow(get('box'))]).toEqual([1, 1]);
  expect(asked).toBe(2);
});

/** [what is told, what is forgotten] */
test.each([
  ['a change in an element', () => forgetAround(get('p')), ['box']],
  ['a change beside it', () => forgetAround(get('beside')), ['beside']],
  ['that an element is new', () => forget(get('box')), ['box']],
  ['that all is read again', keepFacts, ['box', 'beside']],
] as const)('%s makes what was known of it be read again', (_, tell, forgotten) => {
  keepFacts();
  for (const id of ['box', 'beside']) countBelow(get(id));
  get('box').append(document.createElement('b'));
  get('beside').append(document.createElement('b'));
  tell();
  expect([countBelow(get('box')), countBelow(get('beside'))]).toEqual([
    forgotten.includes('box' as never) ? 2 : 1,
    forgotten.includes('beside' as never) ? 1 : 0,
  ]);
});

test('facts of one element are told apart', () => {
  const tag = fact((element) => element.localName);
  keepFacts();
  expect([countBelow(get('box')), tag(get('box')), countBelow(get('box'))]).toEqual([1, 'div', 1]);
});
