// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { headingBefore, headingReader } from '@/utils/page/headings';
import { createOrdered } from '@/utils/page/ordered';

const get = (id: string) => document.getElementById(id) as Element;

function readerOf(html: string) {
  document.body.innerHTML = html;
  const headings = createOrdered();
  // Found in any order, as a page changes.
  for (const heading of [...document.querySelectorAll('h1,h2,h3,legend')].reverse())
    headings.add(heading);
  return { headings, read: headingReader(headings) };
}

/** [what, page, the box that is asked, the texts that introduce `#me` in it, the nearest first] */
test.each([
  ['what stands before it', '<div id="box"><h1>A</h1><h2>B</h2><p id="me"></p></div>', ['B', 'A']],
  ['nothing that comes later', '<div id="box"><h1>A</h1><p id="me"></p><h2>B</h2></div>', ['A']],
  ['nothing outside the box', '<h1>A</h1><div id="box"><h2>B</h2><p id="me"></p></div>', ['B']],
  [
    'its own header',
    '<div id="box"><header><h2>B</h2></header><p id="me"></p></div><h2>C</h2>',
    ['B'],
  ],
  [
    'the label of the box last',
    '<div id="box" aria-label="Box"><h2>B</h2><p id="me"></p></div>',
    ['B', 'Box'],
  ],
  ['no sentences', `<div id="box"><h2>${'long '.repeat(30)}</h2><p id="me"></p></div>`, []],
  ['nothing', '<div id="box"><p id="me"></p></div>', []],
])('a part of the page is introduced by %s', (_, html, expected) => {
  expect(readerOf(html).read(get('box'), get('me'))).toEqual(expected);
});

test('a box that is asked for itself is introduced by what it holds', () => {
  const { read } = readerOf('<h1>A</h1><div id="box"><h2>B</h2></div><h2>C</h2>');
  expect(read(get('box'), null)).toEqual(['B']);
});

test('a shadow tree is introduced by what it holds', () => {
  document.body.innerHTML = '<h1>A</h1><div id="host"></div>';
  const root = get('host').attachShadow({ mode: 'open' });
  root.innerHTML = '<div><h2>B</h2><p></p></div>';
  const headings = createOrdered();
  for (const heading of [document.querySelector('h1'), root.querySelector('h2')])
    if (heading) headings.add(heading);
  const box = root.firstElementChild as Element;
  expect(headingReader(headings)(box, box.lastElementChild)).toEqual(['B']);
});

test('headings that moved are told in their new order', () => {
  const { headings, read } = readerOf(
    '<div id="box"><h1 id="a">A</h1><h2>B</h2><p id="me"></p></div>',
  );
  expect(read(get('box'), get('me'))).toEqual(['B', 'A']);
  get('me').before(get('a'));
  headings.stir();
  expect(read(get('box'), get('me'))).toEqual(['A', 'B']);
});

test.each([
  ['a heading', '<h2>Tags</h2><p id="me"></p>', 'Tags'],
  ['the heading in a header', '<header><h2>Tags</h2></header><p id="me"></p>', 'Tags'],
  ['none that is too far', `<h2>Tags</h2>${'<i></i>'.repeat(13)}<p id="me"></p>`, null],
  ['none', '<p>Tags</p><p id="me"></p>', null],
])('right before an element stands %s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(headingBefore(get('me'))).toBe(expected);
});
