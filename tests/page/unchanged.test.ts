// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withoutUnchanged } from '@/utils/page/unchanged';

const box = document.createElement('div');

/** What is left of the records of a change: attributes by their names, and all else by its kind. */
function left(html: string, change: (first: Element) => void): readonly string[] {
  box.innerHTML = html;
  const observer = new MutationObserver(() => undefined);
  observer.observe(box, {
    attributeOldValue: true,
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  change(box.firstElementChild as Element);
  const records = withoutUnchanged(observer.takeRecords());
  observer.disconnect();
  return records.map(({ attributeName, type }) => attributeName ?? type);
}

/** [what, markup, change, what is left] */
test.each([
  ['another value', '<i class="a"></i>', (i: Element) => i.setAttribute('class', 'b'), ['class']],
  ['the same value', '<i class="a"></i>', (i: Element) => i.setAttribute('class', 'a'), []],
  ['a new attribute', '<i></i>', (i: Element) => i.setAttribute('title', ''), ['title']],
  ['one that goes', '<i title="a"></i>', (i: Element) => i.removeAttribute('title'), ['title']],
  [
    'taken away and given back',
    '<i name="a"></i>',
    (i: Element) => {
      i.removeAttribute('name');
      i.setAttribute('name', 'a');
    },
    [],
  ],
  [
    'there and back, and on',
    '<i name="a"></i>',
    (i: Element) => {
      for (const name of ['b', 'a', 'c']) i.setAttribute('name', name);
    },
    ['name', 'name', 'name'],
  ],
  [
    'one of two attributes',
    '<i name="a" class="a"></i>',
    (i: Element) => {
      i.setAttribute('name', 'a');
      i.setAttribute('class', 'b');
    },
    ['class'],
  ],
  [
    'one of two elements',
    '<i class="a"></i><b class="a"></b>',
    (i: Element) => {
      i.setAttribute('class', 'a');
      i.nextElementSibling?.setAttribute('class', 'b');
    },
    ['class'],
  ],
  [
    'elements beside it',
    '<i class="a"></i>',
    (i: Element) => {
      i.setAttribute('class', 'a');
      i.append('text');
    },
    ['childList'],
  ],
] as const)('%s', (_, html, change, expected) => {
  expect(left(html, change)).toEqual(expected);
});
