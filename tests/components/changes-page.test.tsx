// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ChangesPage, type ChangesPageProps } from '@/components/options/changes/ChangesPage';
import { platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { upcoming } from '@/utils/availability/changes';
import type { Gist, ListChange } from '@/utils/availability/list-change';

const on = (value: string) => ({ precision: 'day' as const, value });
const exactly = (value: string) => ({ ...on(value), qualifier: 'exact' as const });
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };

const ads = platform({
  statements: [
    statementInput({
      ...works,
      spans: [...works.spans, { since: on('2027-01-31'), status: 'removed' }],
    }),
  ],
});
const deck = platform({
  id: 'deck',
  name: 'Deck',
  lifecycle: {
    ...works,
    confidence: 'high',
    evidence: [],
    spans: [...works.spans, { since: on('2026-11-25'), status: 'removed' }],
  },
});

const gist = (status: Gist['status'], part: Partial<Gist> = {}): Gist => ({
  announcement: null,
  since: null,
  status,
  ...part,
});
const removed = gist('removed', { since: exactly('2023-04-25') });
const change = (name: string, part: Partial<ListChange> = {}): ListChange => ({
  actions: ['create-post', 'reply'],
  after: removed,
  before: gist('works'),
  network: 'x',
  platform: { id: name.toLowerCase(), name },
  ...part,
});

const onSeen = vi.fn();
const show = (part: Partial<ChangesPageProps> = {}) =>
  act(() =>
    render(
      <ChangesPage
        ahead={[]}
        news={[]}
        visited={new Set()}
        today="2026-11-24"
        locale="en-US"
        networkLabel={(id) => `<${id}>`}
        changesBetween={() => []}
        onSeen={onSeen}
        {...part}
      />,
      document.body,
    ),
  );
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textsIn = (part: 'ahead' | 'news' | 'period', selector: string) =>
  [...document.querySelectorAll(`[aria-labelledby="${part}"] ${selector}`)].map((each) =>
    plain(each.textContent),
  );

beforeEach(async () => {
  render(null, document.body);
  onSeen.mockReset();
  await speak('en');
});

describe('what is about to change', () => {
  test('is told with its day and the days that are left, the nearest first', async () => {
    await show({ ahead: upcoming([ads, deck], '2026-11-24') });
    expect(textsIn('ahead', 'li p')).toEqual([
      'Deck: the whole product',
      'Removed on November 25, 2026one day left',
      'Ads: <x>, Publish posts',
      'Removed on January 31, 202768 days left',
    ]);
    const links = [...document.querySelectorAll('[aria-labelledby="ahead"] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/platforms/deck',
      '#/platforms/ads',
    ]);
  });

  test('may be nothing', async () => {
    await show();
    expect(textsIn('ahead', 'p')).toEqual(['No announced change is known.']);
  });
});

describe('what is new in the list', () => {
  const news = [
    change('Ads'),
    change('Deck', { network: null, actions: [], before: null }),
    change('Tool', { after: null, before: removed }),
  ];
  const box = () => document.querySelector<HTMLInputElement>('input[name="news-mine"]');

  test('is first what concerns dashboards that were used, and the number of the rest', async () => {
    await show({ news, visited: new Set(['ads']) });
    expect(box()?.checked).toBe(true);
    expect(textsIn('news', 'li')).toHaveLength(1);
    expect(textsIn('news', 'li p')).toEqual([
      'Ads: <x>, Publish posts and Reply',
      'Removed since April 25, 2023, before: Works',
    ]);
    expect(textsIn('news', 'p.quiet')).toEqual([
      '2 changes concern products you have not used here.',
    ]);
  });

  test('is all of it on request', async () => {
    await show({ news, visited: new Set(['ads', 'tool']) });
    expect(textsIn('news', 'p.quiet')).toEqual([
      '1 change concerns a product you have not used here.',
    ]);
    await act(() => box()?.click());
    expect(textsIn('news', 'li p:last-child')).toEqual([
      'Removed since April 25, 2023, before: Works',
      'New: Removed since April 25, 2023',
      'No longer listed: Removed since April 25, 2023',
    ]);
    expect(textsIn('news', 'li p:first-child')[1]).toBe('Deck: the whole product');
    expect(textsIn('news', 'p.quiet')).toEqual([]);
  });

  test('is all of it for a person who has used no dashboard yet', async () => {
    await show({ news });
    expect(box()?.checked).toBe(false);
    expect(textsIn('news', 'li')).toHaveLength(3);
  });

  test('says of the rest nothing where there is none', async () => {
    await show({ news: news.slice(0, 1), visited: new Set(['ads']) });
    expect(textsIn('news', 'p.quiet')).toEqual([]);
  });

  test('says of what works not since when', async () => {
    const since = exactly('2026-11-01');
    await show({
      news: [change('Ads', { after: gist('works', { since }), before: gist('paid') })],
    });
    expect(textsIn('news', 'li p:last-child')).toEqual(['Works, before: Paid only']);
  });

  test('says what was announced', async () => {
    const announcement = { since: exactly('2027-01-31'), status: 'paid' as const };
    await show({ news: [change('Ads', { after: gist('works', { announcement }) })] });
    expect(textsIn('news', '.chip')).toEqual(['Paid only on January 31, 2027']);
  });

  test.each([
    ['that was withdrawn', null, 'Works, before: Works and Paid only on January 31, 2027'],
    [
      'that was moved',
      '2027-03-31',
      'Works, before: Works and Paid only on January 31, 2027 Paid only on March 31, 2027',
    ],
  ])('says of an announcement %s what was announced before', async (_, day, text) => {
    const paidOn = (value: string) => ({
      announcement: { since: exactly(value), status: 'paid' as const },
    });
    const after = gist('works', day ? paidOn(day) : {});
    await show({ news: [change('Ads', { before: gist('works', paidOn('2027-01-31')), after })] });
    expect(textsIn('news', 'li p').at(-1)).toBe(text);
  });

  test('is taken note of by one button', async () => {
    await show({ news });
    document.querySelector<HTMLButtonElement>('[aria-labelledby="news"] button')?.click();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('may be nothing, and then there is nothing to take note of', async () => {
    await show({ visited: new Set(['ads']) });
    expect(textsIn('news', 'p')).toEqual(['Nothing new since you last looked.']);
    expect(textsIn('news', 'button')).toEqual([]);
  });
});
