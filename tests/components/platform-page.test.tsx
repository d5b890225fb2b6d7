// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PlatformPage } from '@/components/options/platform/PlatformPage';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { speak } from '@/tests/fixtures/words';
import { viewPlatform } from '@/utils/plan/platform-view';

const on = (value: string) => ({ precision: 'day' as const, value });
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };

type Part = Parameters<typeof platform>[0];
const full: Part = {
  statements: [
    statementInput({
      spans: [
        { since: null, status: 'works', until: on('2023-04-25') },
        { since: on('2023-04-25'), status: 'limited' },
      ],
    }),
    statementInput({
      ...works,
      id: 'linkedin',
      network: 'linkedin',
      spans: [...works.spans, { since: on('2027-01-31'), status: 'removed' }],
    }),
  ],
};

const onGrant = vi.fn();

function show(part: Part | null, granted: readonly string[] = []): void {
  const view = part ? viewPlatform(list(platform(part)), 'ads', '2026-11-24') : null;
  const props = { view, today: '2026-11-24', locale: 'en-US', onCopy: vi.fn(), granted, onGrant };
  render(<PlatformPage {...props} />, document.body);
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

beforeEach(async () => {
  render(null, document.body);
  await speak('en');
});

test('what is not on the list is said to be gone, with a way back', () => {
  show(null);
  expect(textsOf('body > *')).toEqual(['All products', 'This product is not on the list.']);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/board');
});

describe('where a product is met', () => {
  const web = { basis: 'markup', client: 'web' } as const;
  const verified = { ...web, matches: ['https://a.example/*', 'https://b.example/*'] };
  const guessed = { ...web, basis: 'none' as const, matches: ['https://c.example/*'] };
  const onCustomers = { ...web, paths: ['/app/*'], signatures: ['#app'] };

  const hosts = 'Compose Guard works on a.example and b.example.';
  const customers =
    'It runs on its customers’ own hosts. Compose Guard recognises it there once you let it.';

  test.each<[string, Part, string[]]>([
    ['on hosts of its own', { surfaces: [verified] }, [hosts]],
    [
      'perhaps on a host',
      { surfaces: [guessed] },
      ['Known address, not confirmed by a source: c.example.'],
    ],
    ['on hosts of its customers', { surfaces: [onCustomers] }, [customers]],
    [
      'on its own, on those of its customers, and perhaps on another',
      { surfaces: [onCustomers, guessed, verified] },
      [`${hosts} ${customers}`, 'Known address, not confirmed by a source: c.example.'],
    ],
    ['nowhere on the web', { surfaces: [] }, ['No web address is known.']],
    [
      'under other names before',
      { formerNames: ['Adverts', 'Ad'], surfaces: [verified] },
      [`Formerly Adverts. Formerly Ad. ${hosts}`],
    ],
    [
      'at the network itself, which is left alone',
      { formerNames: ['Adverts'], kind: 'network', surfaces: [guessed] },
      ['Formerly Adverts. This is a network’s own product. Compose Guard leaves it alone.'],
    ],
  ])('%s', (_, part, texts) => {
    show(part);
    expect(textsOf('header :is(p, span.quiet)')).toEqual(texts);
  });
});

describe('a host that nothing confirms', () => {
  const guessed = { basis: 'none', client: 'web', matches: ['https://c.example/*'] } as const;
  const press = () => document.querySelector<HTMLButtonElement>('header button')?.click();
  const surfaces = [{ ...guessed, matches: [...guessed.matches] }];

  test.each([
    ['is offered', [], 'Let Compose Guard work there', true],
    ['once granted can be given back', ['c.example'], 'Take that back', false],
  ])('%s', (_, granted, name, wanted) => {
    show({ surfaces }, granted);
    expect(textsOf('header button')).toEqual([name]);
    press();
    expect(onGrant).toHaveBeenLastCalledWith(['c.example'], wanted);
  });

  test('is offered with its fellows as long as one of them is not granted', () => {
    const both = { ...guessed, matches: [...guessed.matches, 'https://d.example/*'] };
    show({ surfaces: [both] }, ['d.example']);
    press();
    expect(onGrant).toHaveBeenLastCalledWith(['c.example', 'd.example'], true);
  });

  test('a confirmed one asks nothing', () => {
    show({ surfaces: [{ ...guessed, basis: 'markup', matches: [...guessed.matches] }] });
    expect(textsOf('header button')).toEqual([]);
  });
});

describe('the drawing', () => {
  beforeEach(() => show(full));

  test('is not read out', () => {
    expect(document.querySelector('.timeline')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('has a track for each statement, and bars that say how sure they are', () => {
    expect(textsOf('.timeline .label')).toEqual([
      'X (Twitter): Publish posts',
      'LinkedIn: Publish posts',
    ]);
    const bars = [...document.querySelectorAll('.timeline .bar')];
    expect(bars.map(({ className }) => className)).toEqual([
      'bar good works open-start',
      'bar warn limited open-end',
      'bar good works open-start open-end',
      'bar bad removed ahead open-end',
    ]);
    expect(textsOf('.timeline .bar')).toEqual(['Works', 'Limited', 'Works', 'Removed']);
  });

  test('has a scale of years and says where today is', () => {
    expect(textsOf('.scale span')).toEqual(['2022', '2023', '2024', '2025', '2026', '2027']);
    expect(textsOf('.scale b')).toEqual(['Today']);
    expect(document.querySelectorAll('.track-of-time > i.today')).toHaveLength(2);
  });
});

test('statements stand under their networks, what people most need to hear first', () => {
  show(full);
  expect(textsOf('section[aria-labelledby^="network-"] h2')).toEqual(['X (Twitter)', 'LinkedIn']);
  expect(textsOf('[aria-labelledby="network-x"] h3')).toEqual(['Publish posts']);
});

test.each([
  ['what is known before all networks', 'removed', ['The whole product', 'X (Twitter)']],
  ['what is not known after them', 'unknown', ['X (Twitter)', 'The whole product']],
] as const)('of the whole product is told %s', (_, status, headings) => {
  const spans = [{ since: null, status }];
  const lifecycle = { confidence: 'low' as const, evidence: [], lastChecked: '2026-11-01', spans };
  show({ lifecycle, statements: [statementInput()] });
  expect(textsOf('h2.network')).toEqual(headings);
  expect(textsOf('[aria-labelledby="whole"] h3')).toEqual(['Status']);
  expect(textsOf('header .chip')).toEqual(status === 'removed' ? ['Removed'] : []);
  expect(plain(document.querySelector('[aria-labelledby="whole"]')?.textContent)).toContain(
    'No source was found: this is not known.',
  );
});

test('a product of which nothing is known says so', () => {
  show({});
  expect(plain(document.body.textContent)).toContain('Nothing is known of single networks.');
});
