import { describe, expect, test } from 'vitest';
import { proposal } from '@/tests/fixtures/proposal';
import { rule } from '@/tests/fixtures/rules';
import { checkDraft, type RuleDraft } from '@/utils/rules/draft';
import {
  draftFromProposal,
  draftFromRule,
  newDraft,
  ruleFromDraft,
} from '@/utils/rules/draft-rule';
import type { CustomRule } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';

const context = {
  platforms: ['ads'],
  networks: ['x'],
  today: '2026-11-23',
  checkSelector: (text: string) => checkSelector(text),
} as const;

const draft = newDraft('ads', '');
const onHost = (host: string) => ({ placeKind: 'host', host }) as const;
const ways = (...given: readonly Partial<RuleDraft['ways'][number]>[]) =>
  ({
    controls: 'some',
    ways: given.map((way) => ({ labels: '', selector: '', ...way })),
  }) as const;
const syntax = { kind: 'open-bracket', length: 1, offset: 1, part: null };
const lines = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`).join('\n');

describe('a draft is checked field by field', () => {
  test.each([
    ['a whole draft', {}, {}],
    ['a missing dashboard', { platform: '' }, { platform: 'platformMissing' }],
    ['a missing host', onHost(' '), { host: 'host:missing' }],
    ['every host', onHost('*'), { host: 'host:every-site' }],
    ['a whole ending', onHost('*.com'), { host: 'host:whole-ending' }],
    ['an address of numbers', onHost('10.0.0.1'), { host: 'host:address' }],
    ['a host', onHost('hootsuite.com'), {}],
    ['a pasted address', onHost('https://hootsuite.com/dashboard#/planner'), {}],
    ['a host while a dashboard is chosen', { host: '*' }, {}],
    ['an unknown network', { network: 'myspace' }, { network: 'networkMissing' }],
    ['no network', { network: '' }, { network: 'networkMissing' }],
    ['no action', { reach: 'some', actions: [] }, { actions: 'actionsMissing' }],
    ['no action while all are meant', { actions: [] }, {}],
    ['no way to find certain controls', ways({}), { 'labels-0': 'wayMissing' }],
    ['words that nobody sees', ways({ labels: '\u200b\n ' }), { 'labels-0': 'wayMissing' }],
    ['an empty way beside a good one', ways({ labels: 'X' }, {}), {}],
    ['a broken selector', ways({ selector: '[[' }), { 'selector-0': syntax }],
    ['a broken second one', ways({ labels: 'X' }, { selector: '[[' }), { 'selector-1': syntax }],
    ['a broken one that does not count', { ...ways({ selector: '[[' }), controls: 'all' }, {}],
    ['a very long label', ways({ labels: 'n'.repeat(81) }), { 'labels-0': 'labelTooLong' }],
    ['very many labels', ways({ labels: lines(21) }), { 'labels-0': 'labelsTooMany' }],
    ['many labels', ways({ labels: lines(20) }), {}],
    ['a very long note', { note: 'n'.repeat(2001) }, { note: 'noteTooLong' }],
    ['a very long client', { client: 'n'.repeat(81) }, { client: 'clientTooLong' }],
    ['a day that is not', { until: '2026-02-30' }, { until: 'dayShape' }],
    ['a first day that is not', { from: 'soon' }, { from: 'dayShape' }],
    ['a past day', { until: '2026-11-22' }, { until: 'untilPast' }],
    ['today as the last day', { until: '2026-11-23' }, {}],
    ['a first day that has passed', { from: '2026-01-01' }, {}],
    [
      'an end before the beginning',
      { from: '2026-12-02', until: '2026-12-01' },
      { until: 'untilBeforeFrom' },
    ],
    ['one day', { from: '2026-12-01', until: '2026-12-01' }, {}],
  ] as const)('%s', (_, part, errors) => {
    expect(checkDraft({ ...draft, ...(part as Partial<RuleDraft>) }, context)).toEqual(errors);
  });

  test('all errors are told at once', () => {
    const wrong = { ...draft, platform: '', network: '', until: 'soon' };
    expect(Object.keys(checkDraft(wrong, context))).toEqual(['platform', 'network', 'until']);
  });
});

describe('a rule comes back from its form as it was', () => {
  const rules: readonly (readonly [string, Partial<CustomRule>])[] = [
    ['for publishing', {}],
    ['for a host', { place: { kind: 'host', host: '*.example.com' } }],
    ['with days and a client', { client: 'Contoso', from: '2026-12-01', until: '2027-01-31' }],
    [
      'with ways to find it',
      {
        locators: [
          { labels: ['X', 'X (Twitter), soon'], selector: null },
          { labels: [], selector: '.chip' },
          { labels: ['X'], selector: '#x' },
        ],
      },
    ],
    ['that is off', { enabled: false }],
    ['with a text of several lines', { note: 'Client asked\nin writing' }],
  ];
  test.each(rules)('%s', (_, part) => {
    const known = rule({ actions: ['inbox', 'reply'], ...part });
    const again = ruleFromDraft(draftFromRule(known), { id: known.id, now: 9, known });
    expect(again).toEqual({ ...known, updatedAt: 9 });
  });
});

test('what nobody sees is not kept', () => {
  const typed = {
    ...draft,
    ...ways({ labels: 'Con\u202etoso\nX\u200b\n\nX', selector: ' .chip ' }),
    client: '\u2067Fabrikam\u2069',
    note: 'first\u200b\r\nsecond\0',
  };
  expect(ruleFromDraft(typed, { id: 'a', now: 1 })).toMatchObject({
    client: 'Fabrikam',
    locators: [{ labels: ['Contoso', 'X'], selector: '.chip' }],
    note: 'first\nsecond',
  });
});

test('a rule of a pack becomes the person’s own', () => {
  const known = rule({ origin: { kind: 'pack', pack: 'team' } });
  expect(ruleFromDraft(draftFromRule(known), { id: 'b', now: 1 }).origin).toEqual({ kind: 'own' });
});

test.each([
  [[], { reach: 'publishing' }],
  [['inbox'], { reach: 'some', actions: ['inbox'] }],
] as const)('what was pointed at becomes a draft for its host: actions %j', (actions, reach) => {
  const locators = [
    { labels: [], selector: '[data-testid="x"]' },
    { labels: ['Post to X'], selector: null },
  ];
  const pointedAt = proposal({ actions: [...actions], effect: 'warn', locators, network: '' });
  expect(draftFromProposal(pointedAt)).toMatchObject({
    ...onHost('app.example.com'),
    ...ways({ selector: '[data-testid="x"]' }, { labels: 'Post to X' }),
    ...reach,
    effect: 'warn',
    network: '',
  });
});
