// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { KnownCard } from '@/components/options/platform/KnownCard';
import { cause, plainList, platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { indexed } from '@/utils/availability/list-index';
import { viewPlatform } from '@/utils/plan/platform-view';

const on = (value: string) => ({ precision: 'day' as const, value });
const source = { kind: 'vendor' as const, read: '2026-11-23', supports: ['fact' as const] };
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };
const x = platform({
  id: 'x',
  kind: 'network',
  name: 'X',
  statements: ['compose', 'again'].map((id) => statementInput({ ...works, id })),
  surfaces: [],
});
const posting = statementInput({
  alternatives: ['x/compose', 'x/again'],
  evidence: ['notice', 'help'],
  spans: [
    { since: null, status: 'works', until: on('2023-04-25') },
    {
      announced: on('2023-04-19'),
      cause: 'free-end',
      quotas: [{ count: 5, evidence: 'help', per: 'day', unit: 'posts' }],
      scope: { accounts: ['page'] },
      since: on('2023-04-25'),
      status: 'limited',
    },
  ],
});
const evidence = {
  notice: {
    ...source,
    supports: ['fact' as const, 'date' as const],
    title: 'The end of X',
    url: 'https://www.ads.example/notice',
  },
  help: { ...source, edition: 'older' as const, title: null, url: 'https://www.ads.example/help' },
};

const networks = plainList().networks.map((network) =>
  network.id === 'x'
    ? {
        ...network,
        compose: { basis: 'source', parameters: {}, url: 'https://x.com/post' } as const,
      }
    : network,
);

function show(part: Parameters<typeof statementInput>[0]): void {
  const of = platform({ evidence, statements: [statementInput(part)] });
  const list = indexed({ ...plainList(of, x), causes: [cause], networks });
  const known = viewPlatform(list, of.id, '2026-11-24')?.networks[0]?.statements[0];
  if (!known) throw new Error('the view has the statement');
  render(<KnownCard known={known} locale="en-US" />, document.body);
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

beforeEach(async () => {
  render(null, document.body);
  await speak('en');
});

describe('a statement', () => {
  beforeEach(() => show(posting));

  test('says its status, since when, whom it concerns, its cause and its terms', () => {
    expect(textsOf('h3')).toEqual(['Publish posts']);
    expect(textsOf('h3 + p')).toEqual(['Limited since April 25, 2023']);
    expect(textsOf('article > p')[0]).toBe(
      'This concerns only: pages. X (Twitter) ended free access for other products on April 1, 2023.',
    );
    expect(textsOf('.terms li')).toEqual(['5 posts a day (older text of the source)']);
    expect(textsOf('article > p').at(-1)).toBe('Last checked April 19, 2023 · Well supported');
  });

  test('tells its history in words', () => {
    expect(textsOf('.history:not(:has(a)) li')).toEqual([
      'Works: beginning not known, until April 25, 2023',
      'Limited since April 25, 2023, announced on April 19, 2023',
    ]);
  });

  test('links its sources, with what they are, and leaks nothing to them', () => {
    const links = [...document.querySelectorAll('li a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The end of X', 'https://www.ads.example/notice'],
      ['ads.example', 'https://www.ads.example/help'],
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
    expect(links.map((link) => plain(link.nextElementSibling?.textContent))).toEqual([
      'From the vendor · ads.example · gives the date · read on November 23, 2026',
      'From the vendor · older text · read on November 23, 2026',
    ]);
  });

  test('names what works instead, once, as a link that leaks nothing either', () => {
    const [link, another] = document.querySelectorAll('p > a');
    expect(plain(link?.parentElement?.textContent)).toBe('Works instead: X');
    expect(link?.getAttribute('href')).toBe('https://x.com/post');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(another).toBeUndefined();
  });
});

test.each<[string, Parameters<typeof statementInput>[0], string[]]>([
  ['is not told where it says no more than the status', works, []],
  [
    'says what lies ahead as what is to come',
    { ...works, spans: [...works.spans, { since: on('2027-01-31'), status: 'removed' }] },
    ['Works: beginning not known', 'Removed on January 31, 2027'],
  ],
  [
    'says that an end is not dated',
    {
      spans: [
        { since: { ...on('2020-01-01'), qualifier: 'by' }, status: 'paid', until: 'unknown' },
      ],
    },
    ['Paid only since January 1, 2020 at the latest, ended on a day that no source gives'],
  ],
  [
    'says when it was announced, as exactly as that is known',
    {
      spans: [
        {
          announced: { precision: 'month', value: '2023-03', qualifier: 'about' },
          since: { precision: 'month', value: '2023-04', qualifier: 'about' },
          status: 'removed',
        },
      ],
    },
    ['Removed since about April 2023, announced around March 2023'],
  ],
])('a history %s', (_, part, lines) => {
  show({ ...part, evidence: [] });
  expect(textsOf('.history li')).toEqual(lines);
});

test.each<[string, string[]]>([
  ['quota', ['There is a quota.']],
  // The scope says it already.
  ['own-key', []],
])('without a cause the reason %s is told as %j', (reason, told) => {
  const spans = [{ since: null, status: 'limited' as const, reason: reason as 'quota' }];
  show({ spans });
  expect(textsOf('article > p').slice(0, -1)).toEqual(told);
});

test('a statement without sources says so', () => {
  show({ ...works, evidence: [] });
  expect(textsOf('.history p')).toEqual(['No source was found: this is not known.']);
  expect(textsOf('.terms, .history ul')).toEqual([]);
});
