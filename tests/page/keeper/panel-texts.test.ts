// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { collectTexts } from '@/utils/page/keeper/panel-texts';

interface Place {
  readonly text: string;
  readonly network?: string;
  readonly html?: string;
}

function reading(places: readonly Place[], fields: readonly Element[] = []) {
  const editors = places.map(({ html, network = null, text }) => {
    const element = document.createElement(html === undefined ? 'textarea' : 'div');
    if (html === undefined) (element as HTMLTextAreaElement).value = text;
    else element.innerHTML = html;
    return { element, network };
  });
  return { box: document.body, chosen: [], editors, fields };
}

const nobody = new WeakSet<Element>();
const texts = (result: ReturnType<ReturnType<typeof collectTexts>>) =>
  result === null || result === 'empty' ? result : result.texts;

/** [what, what is written at each look, what is kept after the last] */
test.each<[string, readonly (readonly Place[])[], unknown]>([
  ['one text', [[{ text: 'One' }]], [{ network: null, text: 'One' }]],
  ['nothing yet', [[{ text: ' \n' }]], 'empty'],
  ['a panel without an editor says nothing', [[]], null],
  [
    'a text of its own for one network',
    [[{ text: 'All' }, { text: 'Short', network: 'x' }]],
    [
      { network: null, text: 'All' },
      { network: 'x', text: 'Short' },
    ],
  ],
  [
    'a text that repeats another',
    [[{ text: 'All' }, { text: 'All', network: 'x' }]],
    [{ network: null, text: 'All' }],
  ],
  [
    'the text behind a closed tab stays',
    [[{ text: 'All' }], [{ text: 'Short', network: 'x' }]],
    [
      { network: null, text: 'All' },
      { network: 'x', text: 'Short' },
    ],
  ],
  [
    'a text that was taken out goes, where others stay',
    [
      [{ text: 'All' }, { text: 'Short', network: 'x' }],
      [{ text: 'All' }, { text: '', network: 'x' }],
    ],
    [{ network: null, text: 'All' }],
  ],
  ['an emptied panel begins anew', [[{ text: 'All' }], [{ text: '' }]], 'empty'],
  [
    'and what follows is new',
    [[{ text: 'All', network: 'x' }], [{ text: '' }], [{ text: 'New' }]],
    [{ network: null, text: 'New' }],
  ],
])('%s', (_, looks, kept) => {
  const collect = collectTexts(nobody);
  const results = looks.map((places) => collect(reading(places)));
  expect(texts(results.at(-1) ?? null)).toEqual(kept);
});

test('a short field belongs to it once somebody has typed there, unless it is a private one', () => {
  const title = document.createElement('input');
  title.value = 'Autumn';
  const code = document.createElement('input');
  code.autocomplete = 'one-time-code';
  code.value = '123456';
  const fields = [title, code];
  const place = [{ text: 'One' }];
  expect(texts(collectTexts(nobody)(reading(place, fields)))).toHaveLength(1);
  expect(texts(collectTexts(new WeakSet(fields))(reading(place, fields)))).toEqual([
    { network: null, text: 'One' },
    { network: null, text: 'Autumn' },
  ]);
});

test('links that the text does not name are kept beside it', () => {
  const html = '<p>Read <a href="https://example.com/menu">this</a></p>';
  expect(collectTexts(nobody)(reading([{ text: '', html }]))).toMatchObject({
    links: ['https://example.com/menu'],
    texts: [{ network: null, text: 'Read this' }],
  });
});

test('of a text that is too long the beginning is kept, and that is said', () => {
  const long = 'x'.repeat(50_000_000);
  const result = collectTexts(nobody)(reading([{ text: long }, { text: 'More', network: 'x' }]));
  expect(result).toMatchObject({ isCut: true });
  expect(texts(result)).toMatchObject([{ text: 'x'.repeat(1_000_000) }]);
});
