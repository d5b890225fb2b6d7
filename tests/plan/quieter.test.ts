import { describe, expect, test } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { defaultSettings } from '@/utils/plan/settings';
import type { Plan } from '@/utils/plan/types';

const effects = ({ verdicts }: Plan) => verdicts.map(({ effect }) => effect);

describe('where a person wants warnings only', () => {
  const settings = { ...defaultSettings, warnHosts: ['ads.example.com'] };

  test('nothing is hidden, neither by the list nor by a rule', () => {
    const located = rule({ locators: [{ labels: [], selector: '.x' }], effect: 'hide' });
    const compiled = plan({ rules: [located], settings });
    expect(compiled.warnsOnly).toBe(true);
    expect(effects(compiled)).toContain('warn');
    expect(effects(compiled)).not.toContain('hide');
    expect(compiled.ruleLocators.map(({ effect }) => effect)).toEqual(['warn']);
  });

  test('elsewhere all is as before', () => {
    const elsewhere = { ...defaultSettings, warnHosts: ['example.com'] };
    expect(effects(plan({ settings: elsewhere }))).toContain('hide');
  });
});

test('a snooze is in the plan, but makes no other plan of it', () => {
  const quiet = plan({ quietUntil: 10 });
  expect(quiet.quietUntil).toBe(10);
  expect(quiet.digest).toBe(plan().digest);
});
