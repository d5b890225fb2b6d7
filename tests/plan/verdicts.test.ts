import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import type { IndexedList } from '@/utils/availability/list-index';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';

/** The verdict on publishing that a list gives for the fixture's dashboard. */
const verdictIn = (known: IndexedList) =>
  compilePlan({
    list: known,
    rules: [],
    settings: defaultSettings,
    day: '2026-11-23',
    url: 'https://ads.example.com/',
  }).verdicts[0];
const publishing = (...statements: ReturnType<typeof statementInput>[]) =>
  verdictIn(list(platform({ statements })));

describe('what is said of some posts only', () => {
  const quotes = statementInput({
    id: 'quotes',
    spans: [{ since: null, status: 'removed', scope: { contents: ['quote'] } }],
  });
  const paid = statementInput({ id: 'paid', spans: [{ since: null, status: 'paid' }] });

  test('takes no control away', () => {
    expect(publishing(quotes)).toMatchObject({ effect: 'none' });
  });

  test.each([
    ['after', [paid, quotes]],
    ['before', [quotes, paid]],
  ])('stands back behind what is said of all, %s it', (_, statements) => {
    expect(publishing(...statements)).toMatchObject({ status: 'paid', effect: 'warn' });
  });

  test('stands back even where it would leave more', () => {
    const polls = statementInput({
      id: 'polls',
      lastChecked: '2026-11-01',
      spans: [{ since: null, status: 'works', scope: { contents: ['poll'] } }],
    });
    expect(publishing(polls, paid)?.status).toBe('paid');
  });
});

describe('what works instead', () => {
  const withCompose = (basis: 'source' | 'none') => {
    const works = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' as const }] };
    const known = list(
      platform({ statements: [statementInput({ alternatives: ['x/x-posting'] })] }),
      platform({ id: 'x', kind: 'network', name: 'X', statements: [statementInput(works)] }),
    );
    const compose = { basis, parameters: { text: 'text' }, url: 'https://x.com/intent/tweet' };
    const networks = known.networks.map((network) =>
      network.id === 'x' ? { ...network, compose } : network,
    );
    return verdictIn({ ...known, networks })?.alternatives;
  };

  test.each([
    ['source', 'https://x.com/intent/tweet'],
    ['none', null],
  ] as const)('has an address to open when its basis is %s: %j', (basis, url) => {
    expect(withCompose(basis)).toEqual([{ name: 'X', url }]);
  });
});
