// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sayingAny, textIn } from '@/utils/page/saying';

/** [what, labels that are sought, page, whether its first element may bear one of them] */
test.each([
  ['a text', ['tweet'], '<b>Tweet</b>', true],
  ['another text', ['tweet'], '<b>Post</b>', false],
  ['a part of a text', ['tweet'], '<b>Tweet now</b>', true],
  ['pieces of a text', ['post to x'], '<b><i>Post to</i> <i>X</i></b>', true],
  ['pieces without a space', ['post to x'], '<b><i>Post to</i><i>X</i></b>', true],
  ['an accessible name', ['tweet'], '<b aria-label="Tweet">→</b>', true],
  ['a value', ['tweet'], '<input value="Tweet">', true],
  ['signs', ['a (b) c?'], '<b>A (B) C?</b>', true],
  ['signs that are missing', ['a (b) c?'], '<b>AB C</b>', false],
  ['one of several', ['a one', 'b two'], '<b>B two</b>', true],
  ['other writing, which is looked at closely', ['tweet'], '<b>Твит</b>', true],
  ['labels in other writing', ['твит'], '<b>Post</b>', true],
  ['no label at all', [null], '<b>Tweet</b>', false],
] as const)('%s', (_, labels, html, expected) => {
  document.body.innerHTML = html;
  const { bears } = sayingAny(labels);
  expect(bears(document.body.firstElementChild as Element, true)).toBe(expected);
});

/** [what, parts of a page, whether "tweet" may be in what they say; null: look closely] */
test.each([
  ['a text', '<p>Tweet</p>', true],
  ['another text', '<p>Post</p>', false],
  ['a text in the second part', '<p>Post</p><p><b>Tw</b>eet</p>', true],
  ['a text over two parts', '<p>Tw</p><p>eet</p>', true],
  ['an accessible name', '<p aria-label="Tweet">→</p>', null],
  ['an accessible name inside', '<p><b aria-label="Tweet">→</b></p>', null],
  ['a value inside', '<p><input value="Tweet"></p>', null],
  ['other writing', '<p>Твит</p>', null],
  ['many parts', '<p>a</p>'.repeat(13), null],
  ['much text', `<p>${'a'.repeat(20_001)}</p>`, null],
] as const)('parts: %s', (_, html, expected) => {
  document.body.innerHTML = html;
  const text = textIn([...document.body.children]);
  expect(text === null ? null : sayingAny(['tweet']).isIn(text)).toBe(expected);
});
