// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { plannedUnits } from '@/tests/fixtures/planned-units';
import { structures } from '@/tests/fixtures/post-rows';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import type { Action } from '@/utils/availability/vocabulary';
import { readPosts } from '@/utils/page/collect/read-posts';
import { openLexicon } from '@/utils/page/lexicon';
import type { Mark } from '@/utils/page/marks';

const { label } = openLexicon(realLexicon);
/** Marks stand there where a test names a network. */
const marksIn = (box: Element): Mark[] =>
  [...box.querySelectorAll('[data-network]')].map((element) => ({
    action: null,
    element,
    network: element.getAttribute('data-network') ?? '',
    signals: [],
    weight: Number(element.getAttribute('data-weight') ?? 3),
  }));
/** Thursday, 26 November 2026. */
const now = new Date(2026, 10, 26, 12).getTime();

function read(html: string, language = 'en', actions?: readonly Action[]) {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  return readPosts(plannedUnits(actions), { label, marksIn, now });
}

const two = (value: number) => String(value).padStart(2, '0');
/** [text, when or the page's words for it, account] */
const told = (html: string, language?: string, actions?: readonly Action[]) =>
  read(html, language, actions).map(({ account, at, dateText, text }) => {
    const date = at === null ? null : new Date(at);
    const when =
      date &&
      `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
    return [text, when ?? (dateText === null ? null : `"${dateText}"`), account];
  });

describe('a post is read from', () => {
  test.each(structures)('%s', (_, html, posts, language) => {
    expect(told(html, language)).toEqual(posts);
  });
});

const row = (text: string, more = '') => `<li data-x><p>${text}</p>${more}</li>`;

/** [what, page, actions, posts] */
test.each([
  [
    'a picture alone',
    '<ul><li data-x><img src="a.png"><button>Edit</button></li></ul>',
    undefined,
    [],
  ],
  ['a filter', '<div><button data-x>X (Twitter)</button></div>', undefined, []],
  [
    'labels that all rows bear',
    `<ul>${'<li data-x><img src="a.png"><span>Needs approval</span></li>'.repeat(4)}</ul>`,
    undefined,
    [],
  ],
  ['past posts', row('Hello there'), ['view-posts'], []],
  [
    'when a draft was written',
    row('Hello there', '<time datetime="2026-11-20T10:00">Nov 20, 2026</time>'),
    ['save-draft'],
    [['Hello there', null, null]],
  ],
  [
    'when a draft is to be posted',
    row('Hello there', '<time datetime="2026-12-20T10:00">Dec 20</time>'),
    ['save-draft'],
    [['Hello there', '2026-12-20 10:00', null]],
  ],
  [
    'when a post was made',
    row(
      'Hello there',
      '<time datetime="2026-11-20T10:00">made</time><time datetime="2026-12-20T10:00">planned</time>',
    ),
    undefined,
    [['Hello there', '2026-12-20 10:00', null]],
  ],
  [
    'of two days none',
    row('Hello there', '<span>Dec 3, 2026</span><span>Dec 4, 2026</span><span>9:00</span>'),
    undefined,
    [['Hello there', '"Dec 3, 2026 Dec 4, 2026 9:00"', null]],
  ],
  [
    'of two accounts none',
    row('Hello there', '<span>@one</span><span>@two</span>'),
    undefined,
    [['Hello there', null, null]],
  ],
  [
    'a day in the text of the post',
    row('Sale until 3 December 2026, be quick', '<span>Dec 1, 2026, 9:00 AM</span>'),
    undefined,
    [['Sale until 3 December 2026, be quick', '2026-12-01 09:00', null]],
  ],
  [
    'what the page shows twice',
    `<ul>${row('Hello there').repeat(2)}</ul>`,
    undefined,
    [['Hello there', null, null]],
  ],
] as const)('in doubt it is left out: %s', (_, html, actions, posts) => {
  expect(told(html, 'en', actions)).toEqual(posts);
});

test('a page cannot make it read without end', () => {
  const long = 'word '.repeat(100_000);
  const [first, ...others] = read(
    `<ul>${row(long)}${row(`<b>a</b>`.repeat(5000))}${Array.from({ length: 600 }, (_, at) => row(`Post ${at} of many`)).join('')}</ul>`,
  );
  expect(first?.text).toHaveLength(10_000);
  expect(others).toHaveLength(499);
});

test('a form whose fields are called like properties fools nobody', () => {
  const fields = ['attributes', 'children', 'firstChild', 'parentNode', 'textContent']
    .map((name) => `<input name="${name}">`)
    .join('');
  expect(
    told(`<form data-x>${fields}<p>Hello there</p><span>Dec 3, 2026, 9:00 AM</span></form>`),
  ).toEqual([['Hello there', '2026-12-03 09:00', null]]);
});

const withMarks = (text: string, ...networks: string[]) =>
  `<li><p>${text}</p>${networks.map((each) => `<i data-network="${each}"></i>`).join('')}</li>`;

/** [what stands beside a post for X alone, the texts that are read] */
test.each([
  ['one for X and another network', withMarks('For both', 'x', 'facebook'), ['For both']],
  ['one for X and another network, elsewhere', `</ul><ul>${withMarks('No', 'x', 'facebook')}`, []],
  ['one for other networks', withMarks('For others', 'facebook', 'linkedin'), []],
  ['one for X alone that is not guarded', withMarks('Shown again', 'x'), []],
  [
    'one that may be for X',
    withMarks('Perhaps', 'x', 'facebook').replace('"x"', '"x" data-weight="1"'),
    [],
  ],
])('beside a post for X: %s', (_, other, texts) => {
  const html = `<ul>${row('For X alone', '<i data-network="x"></i>')}${other}</ul>`;
  expect(told(html).map(([text]) => text)).toEqual(['For X alone', ...texts]);
});

test('posts come in the order of the page', () => {
  const html = `<ul>${withMarks('First', 'x', 'facebook')}${row('Second', '<i data-network="x"></i>')}</ul>`;
  expect(told(html).map(([text]) => text)).toEqual(['First', 'Second']);
});

test('a list of very many marks is looked through once', () => {
  const rows = Array.from({ length: 400 }, (_, at) => withMarks(`Both ${at}`, 'x', 'facebook'));
  const html = `<ul>${row('For X alone', '<i data-network="x"></i>')}${rows.join('')}</ul>`;
  document.body.innerHTML = html;
  const asked = vi.fn(marksIn);
  expect(readPosts(plannedUnits(), { label, marksIn: asked, now })).toHaveLength(401);
  expect(asked).toHaveBeenCalledTimes(1);
});
