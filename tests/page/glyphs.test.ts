// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { createGlyphs } from '@/utils/page/glyphs';
import { openLexicon } from '@/utils/page/lexicon';

const lexicon = openLexicon(realLexicon);

interface Look {
  readonly content?: string;
  readonly fontFamily?: string;
  readonly backgroundImage?: string;
  readonly maskImage?: string;
}
const plain: Look = { backgroundImage: 'none', content: 'none', fontFamily: 'Arial' };

/** The test's document applies no pseudo-elements, so the stylesheet's answer is given here. */
function drawWith(looks: Readonly<Record<string, Look>>) {
  return vi
    .spyOn(window, 'getComputedStyle')
    .mockImplementation(
      (element, pseudo) =>
        ({ ...plain, ...looks[`${element.className}${pseudo ?? ''}`] }) as CSSStyleDeclaration,
    );
}
const first = () => document.body.firstElementChild as Element;
const networksOf = (html: string) => {
  document.body.innerHTML = html;
  const glyphs = createGlyphs(lexicon);
  const before = glyphs.signalsOf(first(), first().localName);
  const learned = glyphs.learn([document]);
  const after = glyphs.signalsOf(first(), first().localName);
  return { after: after.map(({ network }) => network), before, learned: learned.length };
};

beforeEach(() => void vi.restoreAllMocks());
afterEach(() => void vi.restoreAllMocks());

/** [what, how the class q1 looks, the networks it means] */
test.each([
  [
    'a sign of an icon font',
    { 'q1::before': { content: '"\ue61b"', fontFamily: '"Font Awesome 6 Brands"' } },
    ['x'],
  ],
  [
    'the same sign of another font',
    { 'q1::before': { content: '"\ue61b"', fontFamily: 'Shop Icons' } },
    [],
  ],
  [
    'two signs',
    { 'q1::before': { content: '"\ue61b!"', fontFamily: 'Font Awesome 6 Brands' } },
    [],
  ],
  [
    'a background',
    { q1: { backgroundImage: 'url("https://a.example/twitter-3f9a1c22.svg")' } },
    ['x'],
  ],
  ['a mask', { q1: { maskImage: 'url(/icons/linkedin.svg)' } }, ['linkedin']],
  ['a picture behind it', { 'q1::after': { content: 'url(/img/facebook.png)' } }, ['facebook']],
  ['nothing', {}, []],
] as const)('%s', (_, looks, networks) => {
  drawWith(looks);
  const { before, after, learned } = networksOf('<i class="q1"></i>');
  expect(before).toEqual([]);
  expect(after).toEqual(networks);
  expect(learned).toBe(networks.length);
});

test('the stylesheet is asked once for a class, however many elements bear it', () => {
  const asked = drawWith({});
  networksOf('<i class="q1"></i><i class="q1"></i><i class="q1"></i>');
  const once = asked.mock.calls.length;
  networksOf('<i class="q1"></i>');
  expect(asked.mock.calls.length).toBe(2 * once);
});

test('what was no icon is asked about again when stylesheets have arrived', () => {
  document.body.innerHTML = '<i class="q1"></i>';
  drawWith({});
  const glyphs = createGlyphs(lexicon);
  glyphs.signalsOf(first(), 'i');
  expect(glyphs.learn([document])).toEqual([]);
  drawWith({ q1: { backgroundImage: 'url(/twitter.svg)' } });
  expect([glyphs.isWaiting(), glyphs.learn([document])]).toEqual([false, []]);
  glyphs.forget();
  expect([glyphs.isWaiting(), glyphs.learn([document])]).toEqual([true, [first()]]);
});

test('pages that make up ever new classes are not remembered', () => {
  const asked = drawWith({});
  const glyphs = createGlyphs(lexicon);
  const show = (name: string) => {
    document.body.innerHTML = `<i class="${name}"></i>`;
    glyphs.signalsOf(first(), 'i');
    asked.mockClear();
    glyphs.learn([document]);
    return asked.mock.calls.length;
  };
  for (let at = 0; at < 2000; at++) show(`made-${at}`);
  expect(show('made-0')).toBe(0);
  show('one-more');
  show('another');
  expect(show('made-0')).toBeGreaterThan(0);
});
