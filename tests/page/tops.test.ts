// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { createGlyphs } from '@/utils/page/glyphs';
import { createInventory } from '@/utils/page/inventory';
import { openLexicon } from '@/utils/page/lexicon';
import { inReadingOrder } from '@/utils/page/tops';

const lexicon = openLexicon(realLexicon);
const page =
  '<p id="a"></p><div id="box"><p id="b"></p></div><div id="editor" contenteditable="true"><p id="typed"></p></div>';

/** [what, the new parts, what is guarded, the order in which they are read] */
test.each([
  ['as they came', ['a', 'b'], [], ['a', 'b']],
  ['what is guarded first', ['a', 'b'], ['box'], ['b', 'a']],
  ['nothing that somebody types', ['a', 'editor', 'typed'], [], ['a', 'editor']],
  ['nothing that has left', ['a', 'gone'], [], ['a']],
])('%s', (_, ids, guardedIds, expected) => {
  document.body.innerHTML = page;
  const inventory = createInventory(lexicon, createGlyphs(lexicon));
  const get = (id: string) =>
    document.getElementById(id) ?? Object.assign(document.createElement('p'), { id });
  const elements = (all: readonly string[]) => new Set<Element>(all.map(get));
  const order = inReadingOrder(elements(ids), inventory, elements(guardedIds), () => undefined);
  expect(order.map(({ id }) => id)).toEqual(expected);
});

test('an editor that came is told', () => {
  document.body.innerHTML = page;
  const inventory = createInventory(lexicon, createGlyphs(lexicon));
  const editor = document.getElementById('editor') as Element;
  const told: Element[] = [];
  inReadingOrder(new Set([editor]), inventory, new Set(), (each) => told.push(each));
  expect(told).toEqual([editor]);
});
