import { describe, expect, test } from 'vitest';
import { cause, plainList, platform, statementInput } from '@/tests/fixtures/list';
import type { Day } from '@/utils/availability/day';
import { indexed } from '@/utils/availability/list-index';
import type { Platform } from '@/utils/availability/schema';
import { networkLabel, viewPlatform } from '@/utils/plan/platform-view';

const on = (value: string) => ({ precision: 'day' as const, value });
const TODAY: Day = '2026-11-24';

const source = {
  kind: 'vendor' as const,
  read: '2026-11-23',
  supports: ['fact' as const],
  title: null,
};
const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };
const x = platform({
  id: 'x',
  kind: 'network',
  name: 'X',
  statements: [statementInput({ ...works, id: 'compose' })],
  surfaces: [],
});
const ads = platform({
  evidence: {
    notice: { ...source, url: 'https://ads.example/notice' },
    old: { ...source, edition: 'older', url: 'https://ads.example/help' },
  },
  formerNames: ['Adverts'],
  statements: [
    statementInput({ ...works, id: 'linkedin', network: 'linkedin', evidence: [] }),
    statementInput({ ...works, id: 'x-reply', actions: ['reply'] }),
    statementInput({
      evidence: ['old', 'lost', 'notice'],
      alternatives: ['x/compose', 'ads/x-posting'],
      spans: [
        { since: null, status: 'works', until: on('2023-04-25') },
        { since: on('2023-04-25'), status: 'removed', cause: 'free-end' },
      ],
    }),
    statementInput({
      id: 'odd',
      network: 'odd-one',
      spans: [
        { since: null, status: 'paid', cause: 'nobody-knows', scope: { contents: ['quote'] } },
      ],
    }),
  ],
  surfaces: [
    { basis: 'markup', client: 'web', matches: ['https://ads.example.com/*'] },
    { basis: 'none', client: 'web', matches: ['https://guess.example/*'] },
    { basis: 'none', client: 'web', matches: ['https://ads.example.com/*'] },
    { basis: 'markup', client: 'api', matches: ['https://api.example.com/*'] },
  ],
});

const listOf = (...platforms: Platform[]) =>
  indexed({ ...plainList(...platforms), causes: [cause] });
const viewOf = (of: Platform, day: Day = TODAY) => {
  const view = viewPlatform(listOf(of, x), of.id, day);
  if (!view) throw new Error('the list has the platform');
  return view;
};
const view = viewOf(ads);
const statementIn = (network: string, id: string) =>
  view.networks
    .find((each) => each.network === network)
    ?.statements.find((known) => known.id === id);

test('there is no view of what is not on the list', () => {
  expect(viewPlatform(listOf(ads), 'gone', TODAY)).toBeNull();
});

test('the view names the platform, its former names and where it is met', () => {
  expect(view).toMatchObject({
    id: 'ads',
    name: 'Ads',
    kind: 'dashboard',
    formerNames: ['Adverts'],
    hosts: ['ads.example.com'],
    unconfirmedHosts: ['guess.example'],
    isSelfHosted: false,
    lifecycle: null,
  });
});

test('a product on its customers’ hosts is said to be one', () => {
  const web = { basis: 'markup' as const, client: 'web' as const };
  const surfaces = [{ ...web, paths: ['/app/*'], signatures: ['#app'] }, web];
  expect(viewOf(platform({ surfaces }))).toMatchObject({ isSelfHosted: true, hosts: [] });
});

test('networks and their statements come with what people most need to hear first', () => {
  expect(
    view.networks.map(({ label, statements }) => [label, ...statements.map(({ id }) => id)]),
  ).toEqual([
    ['X (Twitter)', 'x-posting', 'x-reply'],
    ['odd-one', 'odd'],
    ['LinkedIn', 'linkedin'],
  ]);
});

describe('a statement', () => {
  test('says what holds, since when, of what and how well it is known', () => {
    expect(statementIn('x', 'x-posting')).toMatchObject({
      status: 'removed',
      span: { since: { value: '2023-04-25' } },
      announcement: null,
      lastKnown: null,
      actions: ['create-post'],
      contents: ['any'],
      confidence: 'high',
      lastChecked: '2023-04-19',
      spans: [{ status: 'works' }, { status: 'removed' }],
    });
    expect(statementIn('odd-one', 'odd')).toMatchObject({ status: 'paid', contents: ['quote'] });
  });

  test('names the event at the network that it follows from, as far as the list has it', () => {
    expect(statementIn('x', 'x-posting')?.cause).toMatchObject({
      kind: 'free-access-ended',
      label: 'X (Twitter)',
      when: { value: '2023-04-01' },
    });
    expect(statementIn('odd-one', 'odd')?.cause).toBeNull();
    expect(statementIn('x', 'x-reply')?.cause).toBeNull();
  });

  test('has its own sources, in its order, without those that are missing', () => {
    const urls = statementIn('x', 'x-posting')?.evidence.map(({ url }) => url);
    expect(urls).toEqual(['https://ads.example/help', 'https://ads.example/notice']);
    expect(statementIn('linkedin', 'linkedin')?.evidence).toEqual([]);
  });

  test.each([
    ['old', 'older'],
    ['notice', undefined],
    ['lost', undefined],
    [undefined, undefined],
  ])('tells of the source %s that its text is the %s one', (key, edition) => {
    expect(statementIn('x', 'x-posting')?.editionOf(key)).toBe(edition);
  });

  test('names what works instead on that day', () => {
    expect(statementIn('x', 'x-posting')?.alternatives).toEqual([{ name: 'X', url: null }]);
    const [first] = viewOf(ads, '2028-01-01').networks;
    expect(first?.statements.flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });
});

test('the whole product has a view like a statement, on the same axis', () => {
  const lifecycle = {
    confidence: 'medium' as const,
    evidence: ['notice'],
    lastChecked: '2026-11-01',
    spans: [{ since: on('2019-05-01'), status: 'limited' as const }],
  };
  const { axis, lifecycle: whole, networks } = viewOf({ ...ads, ...platform({ lifecycle }) });
  expect(whole).toMatchObject({ id: '', actions: [], alternatives: [], status: 'limited' });
  expect(whole?.evidence).toHaveLength(1);
  expect(axis).toMatchObject({ first: '2018-01-01', last: '2027-01-01' });
  expect(whole?.bars).toMatchObject([{ status: 'limited', to: axis.today }]);
  expect(networks).toEqual([]);
});

test('all statements are drawn on one axis', () => {
  const ends = viewOf(ads).networks.flatMap(({ statements }) =>
    statements.map(({ bars }) => bars.at(-1)?.to),
  );
  expect(ends).toHaveLength(4);
  expect(new Set(ends)).toEqual(new Set([view.axis.today]));
});

test.each([
  ['linkedin', 'LinkedIn'],
  ['odd-one', 'odd-one'],
])('the network %s is shown as %s', (id, label) => {
  expect(networkLabel(listOf(), id)).toBe(label);
});
