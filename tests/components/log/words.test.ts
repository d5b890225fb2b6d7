import { beforeEach, describe, expect, test } from 'vitest';
import { sentenceOf, whyRoute, whyText } from '@/components/options/log/words';
import { logRow } from '@/tests/fixtures/log';
import { speak } from '@/tests/fixtures/words';

const names = { place: (id: string) => id, network: () => 'X (Twitter)' };
const day = (value: string) => ({ precision: 'day', qualifier: 'exact', value }) as const;
const removed = {
  kind: 'statement',
  platform: 'ads',
  status: 'removed',
  since: day('2023-04-25'),
  announcement: null,
  evidence: [],
} as const;

beforeEach(() => speak('en'));

describe('a sentence', () => {
  test.each([
    [{ kind: 'hidden' }, 'X (Twitter) was hidden in the post editor.'],
    [{ kind: 'warned', region: 'list' }, 'X (Twitter) was marked in a list or choice of accounts.'],
    [
      { kind: 'announced', region: 'navigation' },
      'X (Twitter) was marked in the navigation, because it is about to stop working.',
    ],
    [{ kind: 'shown', region: 'rule' }, 'X (Twitter) was shown anyway where your rule looks.'],
    [{ kind: 'rescued' }, 'A text that would have been lost on X (Twitter) was kept.'],
    [{ kind: 'rescued', network: '' }, 'A text was kept as a draft.'],
    [{ kind: 'cut', network: '' }, /^More was found here than the log keeps\..*100.*5,000/],
  ] as const)('of %j', (part, text) => {
    expect(sentenceOf(logRow(part), names)).toMatch(text);
  });

  test('in French', async () => {
    await speak('fr');
    expect(sentenceOf(logRow(), names)).toBe(
      'X (Twitter) a été masqué dans l’éditeur de publication.',
    );
  });
});

describe('the reason', () => {
  test.each([
    [removed, 'Removed since April 25, 2023', '#/platforms/ads'],
    [{ ...removed, since: null, status: 'paid' }, 'Paid only', '#/platforms/ads'],
    [
      {
        ...removed,
        announcement: { daysLeft: 3, since: day('2027-01-31'), status: 'removed' },
        status: 'works',
      },
      'Removed on January 31, 2027',
      '#/platforms/ads',
    ],
    [
      { kind: 'gone', platform: 'ads' },
      'A statement that has since been taken off the list',
      '#/platforms/ads',
    ],
    [{ kind: 'rule', rule: 'a/b', note: '' }, 'Your own rule', '#/rules/a%2Fb'],
    [{ kind: 'rule', rule: 'r', note: 'For Contoso' }, 'Your own rule: For Contoso', '#/rules/r'],
  ] as const)('of %j', (because, text, route) => {
    expect([whyText(because, 'en-US'), whyRoute(because)]).toEqual([text, route]);
  });
});
