import { beforeEach, describe, expect, test } from 'vitest';
import { conflictText, isObstacle } from '@/components/options/rule-form/conflict-words';
import { fieldErrorText } from '@/components/options/rule-form/field-errors';
import { countsText, slowText } from '@/components/options/rule-form/preview-words';
import { rule } from '@/tests/fixtures/rules';
import { speak } from '@/tests/fixtures/words';
import type { Conflict, RuleConflict } from '@/utils/plan/conflicts';
import type { PreviewCounts } from '@/utils/plan/preview';
import { checkSelector } from '@/utils/rules/selector';

beforeEach(() => speak('en'));

const nothing: PreviewCounts = { found: null, hide: 0, left: 0, ms: 1, warn: 0 };

describe('what a rule would do is one sentence', () => {
  test.each([
    [{ hide: 2, warn: 1 }, 'Would hide 2 controls and warn about 1.'],
    [{ hide: 1 }, 'Would hide 1 control.'],
    [{ left: 3 }, 'Would show 3 again.'],
    [{ hide: 1, left: 1, warn: 2 }, 'Would hide 1 control, warn about 2, and show 1 again.'],
    [{}, 'Finds nothing there.'],
    [{ found: 0 }, 'Finds nothing there.'],
    [{ found: 2 }, /^Finds 2 controls and does nothing with them\./],
  ])('%j', (counts, text) => {
    const said = countsText({ ...nothing, ...counts });
    if (typeof text === 'string') expect(said).toBe(text);
    else expect(said).toMatch(text);
  });

  test.each([
    [20, ''],
    [21, 'Looking for it takes 21 ms there. A rule as slow as this is paused.'],
  ])('%i ms to look for it', (ms, text) => {
    expect(slowText({ ...nothing, ms })).toContain(text);
    expect(slowText({ ...nothing, ms }) === '').toBe(text === '');
  });
});

const conflict = (part: Partial<RuleConflict> = {}): RuleConflict => ({
  kind: 'rule',
  actions: ['create-post'],
  isAll: true,
  isEverywhere: true,
  isNever: false,
  isSame: false,
  rule: rule({ place: { kind: 'host', host: 'app.example.com' } }),
  why: 'newer',
  wins: 'this',
  ...part,
});
const list = {
  kind: 'list',
  actions: ['create-post'],
  effect: 'hide',
  platform: { id: 'ads', name: 'Ads' },
} as const;

describe('a conflict says who wins and why', () => {
  const said: readonly (readonly [string, Conflict, string, boolean])[] = [
    ['this, being newer', conflict(), 'This rule wins: it is newer.', false],
    [
      'the other, being the organisation’s',
      conflict({ isNever: true, why: 'policy', wins: 'other' }),
      'The other rule wins: what your organisation sets comes first. This rule would never act.',
      true,
    ],
    [
      'the other on its own host only',
      conflict({ isEverywhere: false, why: 'narrower', wins: 'other' }),
      'it names the place more narrowly. Only on app.example.com.',
      true,
    ],
    [
      'nobody where both say the same',
      conflict({ isSame: true }),
      'this rule changes nothing',
      false,
    ],
    [
      'nobody where both say the same of a part',
      conflict({ isAll: false, isSame: true, wins: 'other' }),
      'Whichever wins, the same happens there.',
      false,
    ],
    [
      'certain controls over all',
      conflict({ why: 'controls', wins: 'other' }),
      'The other rule wins: it names certain controls.',
      true,
    ],
    [
      'a rule over the list',
      { ...list, isSame: false },
      'In Ads it already hides: Publish posts. This rule wins: your rules come before the list.',
      false,
    ],
    ['neither, the list says it too', { ...list, isSame: true }, 'This rule says the same', false],
    [
      'the pause of a site',
      { kind: 'setting', host: 'app.example.com', what: 'paused' },
      'Compose Guard is paused on app.example.com.',
      true,
    ],
  ];
  test.each(said)('%s', (_, each, text, obstacle) => {
    expect(conflictText(each).join(' ')).toContain(text);
    expect(isObstacle(each)).toBe(obstacle);
  });
});

describe('a wrong selector is told by the character', () => {
  test.each([
    ['a:is(b', 'At character 5: this bracket is not closed. Add the closing one.'],
    ['[title="😀"] > > b', 'At character 15: this needs an element on both sides.'],
    ['.a, .b::before', 'At character 7, in selector 2 of 2: what stylesheets draw is no control.'],
    [`#${'a'.repeat(300)}`, 'At character 301: Use at most 300 characters.'],
  ])('%s', (text, says) => {
    const check = checkSelector(text);
    expect(fieldErrorText(check.ok ? undefined : check.problem, text)).toContain(says);
  });

  test('in French as well', async () => {
    await speak('fr');
    const check = checkSelector('a:is(b');
    expect(fieldErrorText(check.ok ? undefined : check.problem, 'a:is(b')).toBe(
      'Au caractère 5 : cette parenthèse ou ce crochet n’est pas fermé. Ajoutez le signe fermant.',
    );
  });
});
