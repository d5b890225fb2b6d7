// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ListTrouble } from '@/components/popup/Alerts';
import { FindPart } from '@/components/popup/FindPart';
import { Ahead, News } from '@/components/popup/ListParts';
import { platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { upcoming } from '@/utils/availability/changes';
import { foundProducts } from '@/utils/availability/glimpse';
import { matrixOf } from '@/utils/availability/matrix';
import { findingsFor } from '@/utils/availability/query';

const onOpen = vi.fn();
const onFind = vi.fn();
const shared = { locale: 'en-US', networkLabel: (id: string) => `<${id}>`, onOpen };

const ending = (id: string, day: string) =>
  platform({
    id,
    name: id.toUpperCase(),
    statements: [
      statementInput({
        lastChecked: '2026-11-01',
        spans: [
          { since: null, status: 'works' },
          { since: { precision: 'day', value: day }, status: 'removed' },
        ],
      }),
    ],
  });
const days = ['2026-11-25', '2026-12-01', '2026-12-02', '2026-12-03'];
const aheadOf = (count: number) =>
  upcoming(
    days.slice(0, count).map((day, at) => ending('abcd'.charAt(at), day)),
    '2026-11-24',
  );

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

beforeEach(async () => {
  render(null, document.body);
  onOpen.mockReset();
  onFind.mockReset();
  await speak('en');
});

describe('what is about to change', () => {
  const show = (count: number, own: string | null = null) =>
    render(<Ahead {...shared} ahead={aheadOf(count)} own={own} />, document.body);

  test.each([
    [1, null, ['A'], false],
    [3, null, ['A', 'B', 'C'], false],
    [4, null, ['A', 'B', 'C'], true],
    [4, 'c', ['C', 'A', 'B'], true],
    [4, 'd', ['D', 'A', 'B'], true],
    [4, 'elsewhere', ['A', 'B', 'C'], true],
  ])('of %i, on a page of %s, are told %j', (count, own, names, more) => {
    show(count, own);
    expect(texts('li button')).toEqual(names);
    expect(texts('section > button')).toEqual(more ? ['All announced changes'] : []);
  });

  test('is told with its network, its actions, its day and the days that are left', () => {
    show(2);
    expect(texts('li p')).toEqual([
      'A: <x>, Publish posts',
      'Removed on November 25, 2026one day left',
      'B: <x>, Publish posts',
      'Removed on December 1, 20267 days left',
    ]);
  });

  test('leads to the product and to all changes', () => {
    show(4, 'c');
    press('A');
    press('All announced changes');
    expect(onOpen.mock.calls).toEqual([['#/platforms/a'], ['#/changes']]);
  });

  test('takes no room where there is nothing', () => {
    show(0);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('what is new in the list', () => {
  test.each([
    [1, '1 change in the list for dashboards you use'],
    [2, '2 changes in the list for dashboards you use'],
  ])('is counted and leads to the changes: %i', (count, text) => {
    render(<News count={count} onOpen={onOpen} />, document.body);
    expect(texts('[role="status"] > span')).toEqual([text]);
    press('What is new?');
    expect(onOpen.mock.calls).toEqual([['#/changes']]);
  });

  test('takes no room where there is nothing', () => {
    render(<News count={0} onOpen={onOpen} />, document.body);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('trouble with the list', () => {
  test('is an alert that names the files', () => {
    render(<ListTrouble files={['index.json', 'platforms/x.json']} />, document.body);
    expect(texts('[role="alert"]')[0]).toMatch(
      /cannot be read.*\(index\.json, platforms\/x\.json\)$/,
    );
  });

  test('takes no room where there is none', () => {
    render(<ListTrouble files={[]} />, document.body);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('the search for a product', () => {
  const boardOf = (count: number) =>
    matrixOf(
      Array.from({ length: count }, (_, at) => ending(`p-${at}`, '2023-04-25')).map((each) => ({
        platform: each,
        lifecycle: null,
        findings: findingsFor(each, '2026-11-24'),
      })),
    );
  const show = (count: number | null, text = '') =>
    render(
      <FindPart
        {...shared}
        text={text}
        found={count === null ? null : foundProducts(boardOf(count), 8)}
        onFind={onFind}
      />,
      document.body,
    );

  test('says nothing while nothing is asked', () => {
    show(null);
    expect(texts('[role="status"]')).toEqual(['']);
    expect(texts('li')).toEqual([]);
  });

  test.each([
    [0, 'Nothing fits.', 0],
    [1, '1 product', 1],
    [8, '8 products', 8],
    [9, '9 products', 8],
  ])('tells that it found %i: %s, and shows %i', (count, told, shown) => {
    show(count, 'p');
    expect(texts('[role="status"]')).toEqual([told]);
    expect(texts('li.row')).toHaveLength(shown);
    expect(texts('ul.board')).toHaveLength(Math.min(shown, 1));
  });

  test('says what each can do on each network, and leads to it and to the board', () => {
    show(1, 'p');
    expect(texts('li.row .network-line')).toEqual(['<X<x>Removed: Publish posts']);
    press('P-0');
    press('Open the status board');
    expect(onOpen.mock.calls).toEqual([['#/platforms/p-0'], ['#/board']]);
  });

  test('asks as the person types', () => {
    show(null, 'a');
    const input = document.querySelector('input');
    expect(input?.value).toBe('a');
    if (input) input.value = 'ab';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onFind.mock.calls).toEqual([['ab']]);
  });
});
