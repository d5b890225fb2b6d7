import { describe, expect, test } from 'vitest';
import { loadedFrame, loggedUnit } from '@/tests/fixtures/log';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { type LoggedUnit, rowsOf } from '@/utils/plan/record/make-rows';

const soon = { kind: 'statement', platform: 'ads', statement: 'x-soon' } as const;
const own = { kind: 'rule', note: '', rule: 'rule' } as const;
const found = (part: Partial<LoggedUnit>, inPlan = plan()) =>
  rowsOf([loggedUnit(part)], inPlan, loadedFrame());

describe('what a row tells', () => {
  test('when, where, what, and by which statement', () => {
    expect(found({})).toEqual([
      {
        id: expect.any(String),
        page: '1 10',
        at: Date.UTC(2026, 10, 24, 12),
        order: -Date.UTC(2026, 10, 24, 12),
        day: '2026-11-24',
        kind: 'hidden',
        host: 'ads.example.com',
        platform: { id: 'ads', name: 'Ads' },
        place: 'ads',
        network: 'x',
        region: 'compose',
        actions: ['create-post'],
        path: '/compose',
        label: '@contoso',
        reason: { kind: 'statement', platform: 'ads', statement: 'x-posting' },
      },
    ]);
  });

  test.each([
    ['hidden', { state: 'hidden' }, 'hidden'],
    ['warned about', { state: 'warned' }, 'warned'],
    ['shown anyway', { state: 'shown' }, 'shown'],
    [
      'warned about because an end is announced',
      { state: 'warned', actions: ['inbox'], reason: soon },
      'announced',
    ],
    [
      'shown although its end is announced',
      { state: 'shown', actions: ['inbox'], reason: soon },
      'shown',
    ],
  ] as const)('%s', (_, part, kind) => {
    expect(found(part).map((row) => row.kind)).toEqual([kind]);
  });

  test('the note of a rule is the one in the plan, not the one in the report', () => {
    const withRule = plan({ rules: [rule({ note: 'For Contoso' })] });
    const rows = found({ reason: { ...own, note: 'made up' } }, withRule);
    expect(rows.map(({ reason }) => reason)).toEqual([{ ...own, note: 'For Contoso' }]);
  });

  test('a rule that names controls explains them as well', () => {
    const withRule = plan({
      rules: [rule({ locators: [{ labels: ['Post to X'], selector: null }], note: 'Contoso' })],
    });
    const rows = found({ reason: own, region: 'rule' }, withRule);
    expect(rows.map(({ reason }) => reason)).toEqual([{ ...own, note: 'Contoso' }]);
  });

  test.each([
    ['a statement that is not in the plan', { reason: { ...soon, statement: 'made-up' } }],
    ['a network that is not in the plan', { network: 'made-up' }],
    ['a statement about other actions', { actions: ['inbox'] }],
    ['a rule that is not in the plan', { reason: own }],
  ] as const)('nothing is told of %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  test('no action is told twice', () => {
    expect(found({ actions: ['create-post', 'create-post'] })[0]?.actions).toEqual(['create-post']);
  });
});

describe('what is the same to a reader is one row', () => {
  const ids = (frame: Parameters<typeof loadedFrame>[0], ...units: Partial<LoggedUnit>[]) =>
    rowsOf(units.map(loggedUnit), plan(), loadedFrame(frame)).map(({ id }) => id);
  const [first] = ids({}, {});

  test('also when it stands in the page twice, or is told again later', () => {
    expect(ids({}, {}, { label: 'other words' })).toEqual([first]);
    expect(ids({ now: 1, day: '2026-11-25', path: '/drafts' }, {})).toEqual([first]);
  });

  test('also when it is met before the editor beside it, and taken for one of a list', () => {
    const { key } = loggedUnit({});
    const listed = { key: key.replace('compose', 'list'), region: 'list' } as const;
    expect(listed.key).not.toBe(key);
    expect(ids({}, listed)).toEqual([first]);
  });

  test.each([
    ['another tab', { tabId: 2 }, {}],
    ['another frame', { frameId: 3 }, {}],
    ['another loading', { loadedAt: 11 }, {}],
    ['another control', {}, { key: 'x | compose | fabrikam' }],
    ['another region', {}, { key: 'x | navigation | fabrikam', region: 'navigation' }],
    ['another state', {}, { state: 'shown' }],
  ] as const)('%s is another', (_, frame, part) => {
    expect(ids(frame, part)).not.toEqual([first]);
  });
});
