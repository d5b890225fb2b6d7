// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { openLexicon } from '@/utils/page/lexicon';
import { createRepeats } from '@/utils/page/repeats';

const lexicon = openLexicon(realLexicon);
let known = new Set<Element>();
let found = 0;
let repeats = createRepeats(lexicon, { knows: () => false }, () => 0);
beforeEach(() => {
  known = new Set();
  found = 0;
  repeats = createRepeats(lexicon, { knows: (element) => known.has(element) }, () => found);
});

/** The parts of a page that says `html`, in a box of their own. */
function partsOf(html: string): Element[] {
  const box = document.createElement('div');
  box.innerHTML = html;
  return [...box.children];
}

/** Reads parts, in which nothing is found unless one of them bears `data-found`. */
function read(html: string): Element[] {
  const parts = partsOf(html);
  for (const part of repeats.unlike(parts, true))
    repeats.learn(part, !part.hasAttribute('data-found'));
  repeats.endTurn();
  return parts;
}

/** Whether parts are to be read. */
const isRead = (html: string) => repeats.unlike(partsOf(html), true).length > 0;

const inner = (part: Element) => part.firstElementChild as Element;
const many = (count: number) => '<p>Folder</p>'.repeat(count);

/** [what, what was read before, what comes, whether it is read] */
test.each([
  ['the same', '<p>Folder</p>', '<p>Folder</p>', false],
  ['other figures in a text', '<p>Folder 1</p>', '<p>Folder 22</p>', false],
  ['another link in the site', '<a href="/a">Go</a>', '<a href="#b">Go</a>', false],
  ['a link to another site', '<a href="/a">Go</a>', '<a href="https://x.com/a">Go</a>', true],
  ['another text', '<p>Folder</p>', '<p>Twitter</p>', true],
  ['a figure where none was', '<p>Folder</p>', '<p>Folder 1</p>', true],
  ['another class', '<i class="a-1"></i>', '<i class="a-2"></i>', true],
  ['another drawing', '<path d="M1 1"></path>', '<path d="M2 2"></path>', true],
  ['another name', '<p title="A">a</p>', '<p title="B">a</p>', true],
  ['two as two before', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>', false],
  ['two in another order', '<p>a</p><p>b</p>', '<p>b</p><p>a</p>', true],
  ['what held something', '<p data-found>a</p>', '<p data-found>a</p>', true],
  [
    'what held something in one of two',
    `${many(1)}<p data-found>a</p>`,
    `${many(1)}<p data-found>a</p>`,
    true,
  ],
  ['drawings that stand elsewhere', '<svg><use></use></svg>', '<svg><use></use></svg>', true],
  [
    'names that stand elsewhere',
    '<p aria-labelledby="a">a</p>',
    '<p aria-labelledby="a">a</p>',
    true,
  ],
  ['frames', '<iframe></iframe>', '<iframe></iframe>', true],
  ['many at once', many(13), many(13), true],
  ['much in one', `<p>${many(101)}</p>`, `<p>${many(101)}</p>`, true],
  ['a long text', `<p>${'a'.repeat(5000)}</p>`, `<p>${'a'.repeat(5000)}</p>`, true],
] as const)('%s', (_, before, after, expected) => {
  read(before);
  expect(isRead(after)).toBe(expected);
});

test('nothing is learned of parts that are read later: they may say something else by then', () => {
  const [part] = partsOf('<p>a</p>') as [Element];
  repeats.unlike([part], true);
  repeats.endTurn();
  repeats.learn(part, true);
  expect(isRead('<p>a</p>')).toBe(true);
});

test('all is read again when the same may mean something else', () => {
  read('<p>a</p>');
  repeats.forget();
  expect(isRead('<p>a</p>')).toBe(true);
});

/** [what, whether the part is new to the page, whether it is read] */
test.each([
  ['a shadow tree on a part', true, (part: Element) => part.attachShadow({ mode: 'open' }), true],
  [
    'one in a part that may have moved',
    false,
    (part: Element) => inner(part).attachShadow({ mode: 'open' }),
    true,
  ],
  [
    'something known in a part that may have moved',
    false,
    (part: Element) => known.add(inner(part)),
    true,
  ],
  ['nothing of all that', false, () => undefined, false],
] as const)('what cannot be seen: %s', (_, isNew, change, expected) => {
  read('<div><p>a</p></div>');
  const [part] = partsOf('<div><p>a</p></div>') as [Element];
  change(part);
  expect(repeats.unlike([part], isNew).length > 0).toBe(expected);
});

test('a part is bare until something is found anywhere', () => {
  const [part] = read('<p>a</p>') as [Element];
  const [other] = read('<p data-found>b</p>') as [Element];
  expect([repeats.isBare(part), repeats.isBare(other)]).toEqual([true, false]);
  found++;
  expect(repeats.isBare(part)).toBe(false);
});

test('a box that is filled with the same is empty, unless a shadow tree came with it', () => {
  read('<p>a</p><p>b</p>');
  const parts = partsOf('<p>a</p><p>b</p>');
  const box = parts[0]?.parentElement as Element;
  expect(repeats.isEmpty(box, parts)).toBe(true);
  expect(parts.every(repeats.isBare)).toBe(true);
  parts[1]?.attachShadow({ mode: 'open' });
  expect(repeats.isEmpty(box, parts)).toBe(false);
  expect(repeats.isEmpty(partsOf('<p>a</p>')[0]?.parentElement as Element, [])).toBe(false);
});
