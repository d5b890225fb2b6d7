import { describe, expect, test } from 'vitest';
import {
  checkDraft,
  draftFromRule,
  normalizeHost,
  type RuleDraft,
  ruleFromDraft,
} from '@/utils/rules/draft';

const context = {
  platforms: ['ads'],
  networks: ['x'],
  today: '2026-11-23',
  isSelector: (text: string) => !text.includes('>>'),
} as const;

const draft: RuleDraft = {
  id: null,
  placeKind: 'platform',
  platform: 'ads',
  host: '',
  network: 'x',
  actions: ['create-post'],
  effect: 'hide',
  selector: '',
  label: '',
  note: '',
  until: '',
};
const onHost = (host: string) => ({ placeKind: 'host', host }) as const;

describe('a draft is checked field by field', () => {
  test.each([
    ['a whole draft', {}, {}],
    ['a missing dashboard', { platform: '' }, { platform: 'platformMissing' }],
    ['a missing host', onHost(' '), { host: 'hostMissing' }],
    ['every host', onHost('*'), { host: 'hostTooBroad' }],
    ['a whole top-level domain', onHost('*.com'), { host: 'hostTooBroad' }],
    ['a word', onHost('hootsuite'), { host: 'hostShape' }],
    ['an address of numbers', onHost('10.0.0.1'), { host: 'hostShape' }],
    ['a host', onHost('hootsuite.com'), {}],
    ['a host and those below it', onHost('*.hootsuite.com'), {}],
    ['a pasted address', onHost('https://hootsuite.com/dashboard#/planner'), {}],
    ['an unknown network', { network: 'myspace' }, { network: 'networkMissing' }],
    ['no action', { actions: [] }, { actions: 'actionsMissing' }],
    ['a broken selector', { selector: 'a >> b' }, { selector: 'selectorSyntax' }],
    ['a selector for the whole page', { selector: 'div, body' }, { selector: 'selectorTooBroad' }],
    ['a very long selector', { selector: 'a'.repeat(301) }, { selector: 'selectorTooLong' }],
    ['a very long note', { note: 'n'.repeat(2001) }, { note: 'noteTooLong' }],
    ['a day that is not', { until: '2026-02-30' }, { until: 'untilShape' }],
    ['a past day', { until: '2026-11-22' }, { until: 'untilPast' }],
    ['today as the last day', { until: '2026-11-23' }, {}],
  ] as const)('%s', (_, part, errors) => {
    expect(checkDraft({ ...draft, ...part }, context)).toEqual(errors);
  });

  test('all errors are told at once', () => {
    const errors = checkDraft({ ...draft, platform: '', actions: [], until: 'soon' }, context);
    expect(Object.keys(errors)).toEqual(['platform', 'actions', 'until']);
  });
});

test.each([
  ['https://Hootsuite.com:443/x?y#z', 'hootsuite.com'],
  ['  app.buffer.com/ ', 'app.buffer.com'],
])('%s means the host %s', (text, host) => {
  expect(normalizeHost(text)).toBe(host);
});

test('a rule that is edited keeps its id, age and state', () => {
  const known = { ...ruleFromDraft(draft, { id: 'a', now: 1 }), enabled: false };
  const edited = ruleFromDraft(
    { ...draftFromRule(known), note: ' client asked ' },
    { id: 'a', now: 9, known },
  );
  expect(edited).toEqual({ ...known, note: 'client asked', updatedAt: 9 });
});
