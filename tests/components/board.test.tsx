// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BoardPage, type BoardPageProps } from '@/components/options/board/BoardPage';
import { platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { matrixOf } from '@/utils/availability/matrix';
import { noQuestion } from '@/utils/availability/question';
import type { Platform } from '@/utils/availability/schema';
import { everything, search } from '@/utils/availability/search';

const on = (value: string) => ({ precision: 'day' as const, value });
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };

const ads = platform({
  statements: [
    statementInput({ actions: ['schedule-post', 'create-post'] }),
    statementInput({ ...works, id: 'x-inbox', actions: ['inbox'] }),
    statementInput({
      ...works,
      id: 'facebook',
      network: 'facebook',
      spans: [...works.spans, { since: on('2027-01-31'), status: 'paid' }],
    }),
    statementInput({ ...works, id: 'linkedin', network: 'linkedin', lastChecked: '2024-01-01' }),
  ],
});
const deck = platform({
  id: 'deck',
  name: 'Deck',
  lifecycle: {
    confidence: 'high',
    evidence: [],
    lastChecked: '2026-11-01',
    spans: [
      { since: null, status: 'limited' },
      { since: on('2027-06-01'), status: 'removed' },
    ],
  },
  statements: [statementInput({ ...works, network: 'odd-one' })],
});
const networks = [
  { id: 'x', name: 'X (Twitter)' },
  { id: 'facebook', name: 'Facebook' },
  { id: 'linkedin', name: 'LinkedIn' },
];
const boardOf = (platforms: Platform[]) => {
  const context = {
    networks: [],
    terms: { actions: {}, statuses: {} },
    day: '2026-11-24' as const,
  };
  return matrixOf(search(platforms, everything, context));
};

const show = (part: Partial<BoardPageProps> = {}) =>
  render(
    <BoardPage
      matrix={boardOf([ads, deck])}
      locale="en-US"
      networks={networks}
      query={noQuestion}
      onQuery={vi.fn()}
      {...part}
    />,
    document.body,
  );
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(textOf);
/** The cell of a row and a column, counted from 0 after the row's header. */
const cell = (row: number, column: number) =>
  document.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[column];

beforeEach(async () => {
  render(null, document.body);
  await speak('en');
});

describe('the table', () => {
  beforeEach(() => show());

  test('has a header for each column and each row, the names of products as links', () => {
    expect(textsOf('thead th[scope="col"]')).toEqual([
      'Product',
      'Facebook',
      'LinkedIn',
      'odd-one',
      'X (Twitter)',
    ]);
    expect(textsOf('tbody th[scope="row"] a')).toEqual(['Ads', 'Deck']);
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('#/platforms/ads');
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  test('says a status in a word, beside a symbol that is not read out', () => {
    const [chip] = cell(0, 3)?.querySelectorAll('.chip') ?? [];
    expect(textOf(chip)).toBe('Removed');
    expect(chip?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('reads out the actions that each status concerns, and shows them on hover', () => {
    const items = [...(cell(0, 3)?.querySelectorAll('li') ?? [])];
    expect(items.map(textOf)).toEqual([
      'Removed: Publish posts and Schedule posts',
      'Works: Read messages',
    ]);
    expect(items.map((item) => textOf(item.querySelector('.spoken')))).toEqual([
      ': Publish posts and Schedule posts',
      ': Read messages',
    ]);
    expect(items.map(({ title }) => title)).toEqual([
      'Publish posts and Schedule posts',
      'Read messages',
    ]);
  });

  test('says what is announced, with its day', () => {
    expect([...(cell(0, 0)?.querySelectorAll('.chip') ?? [])].map(textOf)).toEqual([
      'Works',
      'Paid only on January 31, 2027',
    ]);
  });

  test('says what was last seen working too long ago', () => {
    expect(textOf(cell(0, 1))).toBe('Not known last seen working: Publish posts');
  });

  test('says of a network that nobody spoke of that nothing is known', () => {
    expect(textOf(cell(0, 2)?.querySelector('[aria-hidden="true"]'))).toBe('–');
    expect(textOf(cell(0, 2)?.querySelector('.spoken'))).toBe('Nothing known');
    expect(cell(0, 2)?.querySelector('.chip')).toBeNull();
  });

  test('says in the header of a row what holds for the whole product', () => {
    expect(textsOf('tbody th .groups')).toEqual(['Whole productLimitedRemoved on June 1, 2027']);
  });

  test('scrolls in a box with a name that a keyboard can reach', () => {
    const box = document.querySelector('section.matrix');
    expect(box?.getAttribute('aria-label')).toBe('Products and networks');
    expect(box?.getAttribute('tabindex')).toBe('0');
  });
});

test.each([
  [[], 'Nothing fits.', 0],
  [[ads], '1 product', 1],
  [[ads, deck], '2 products', 1],
])(
  'of %# products the number is told, and a table is there where there is any',
  (of, told, tables) => {
    show({ matrix: boardOf(of) });
    expect(textsOf('[role="status"]')).toEqual([told]);
    expect(document.querySelectorAll('table')).toHaveLength(tables);
  },
);

test('a search on the board is a question to the list', () => {
  const onQuery = vi.fn();
  show({ onQuery });
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!search) throw new Error('the board has a search');
  search.value = 'twitter';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  expect(onQuery.mock.calls).toEqual([[{ text: 'twitter' }]]);
});
