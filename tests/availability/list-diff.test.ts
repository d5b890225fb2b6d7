import { describe, expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import type { Day } from '@/utils/availability/day';
import { diffLists } from '@/utils/availability/list-diff';
import type { Platform } from '@/utils/availability/schema';

const on = (value: string) => ({ precision: 'day' as const, value });
const exactly = (value: string) => ({ ...on(value), qualifier: 'exact' });

type Part = Parameters<typeof statementInput>[0];
const saying = (...parts: Part[]) =>
  platform({
    statements: parts.map((part, index) => statementInput({ id: `s-${index}`, ...part })),
  });
const works: Part = { lastChecked: '2026-11-01', spans: [{ since: null, status: 'works' }] };
const removed: Part = { spans: [{ since: on('2023-04-25'), status: 'removed' }] };
const lifecycle = (status: 'works' | 'removed') => ({
  confidence: 'high' as const,
  evidence: [],
  lastChecked: '2026-11-01',
  spans: [{ since: null, status }],
});

const worksGist = { status: 'works', since: null, announcement: null };
const removedGist = { status: 'removed', since: exactly('2023-04-25'), announcement: null };

const diff = (before: readonly Platform[], after: readonly Platform[], day = '2026-11-24') =>
  diffLists(before, after, day as Day);

describe('what a newer list says differently', () => {
  test.each<[string, Platform[], Platform[], unknown, unknown]>([
    ['a new platform', [], [saying(removed)], null, removedGist],
    ['a dropped platform', [saying(removed)], [], removedGist, null],
    [
      'the second of two statements about one action',
      [saying(removed, { ...works, actions: ['create-post'] })],
      [saying(removed, { spans: [{ since: null, status: 'paid' }] })],
      worksGist,
      { ...worksGist, status: 'paid' },
    ],
    ['a dropped statement', [saying(removed)], [saying()], removedGist, null],
    ['another status', [saying(works)], [saying(removed)], worksGist, removedGist],
    [
      'a corrected date',
      [saying(removed)],
      [saying({ spans: [{ since: on('2023-04-26'), status: 'removed' }] })],
      removedGist,
      { ...removedGist, since: exactly('2023-04-26') },
    ],
    [
      'a date that is less exact than was said',
      [saying(removed)],
      [saying({ spans: [{ since: { ...on('2023-04-25'), qualifier: 'by' }, status: 'removed' }] })],
      removedGist,
      { ...removedGist, since: { ...on('2023-04-25'), qualifier: 'by' } },
    ],
    [
      'an announcement',
      [saying(works)],
      [
        saying({
          ...works,
          spans: [...(works.spans ?? []), { since: on('2027-01-31'), status: 'paid' }],
        }),
      ],
      worksGist,
      { ...worksGist, announcement: { status: 'paid', since: exactly('2027-01-31') } },
    ],
  ])('%s', (_, before, after, was, is) => {
    expect(diff(before, after)).toEqual([
      {
        platform: { id: 'ads', name: 'Ads' },
        network: 'x',
        actions: ['create-post'],
        before: was,
        after: is,
      },
    ]);
  });

  test('may concern the whole product', () => {
    const [before, after] = (['works', 'removed'] as const).map((status) =>
      platform({ lifecycle: lifecycle(status) }),
    );
    expect(diff([before as Platform], [after as Platform])).toMatchObject([
      { network: null, actions: [], before: { status: 'works' }, after: { status: 'removed' } },
    ]);
  });

  test('is told by the name that the product has now', () => {
    const renamed = { ...saying(removed), name: 'Adverts' };
    expect(diff([saying(works)], [renamed])).toMatchObject([{ platform: { name: 'Adverts' } }]);
  });
});

describe('actions', () => {
  const told = (before: Platform[], after: Platform[]) =>
    diff(before, after).map(({ platform: { id }, network, actions }) =>
      [id, network, ...actions].join(' '),
    );

  test('that changed alike are told together, over several statements', () => {
    const parts = (base: Part) => [
      { ...base, actions: ['create-post' as const, 'reply' as const] },
      { ...base, actions: ['inbox' as const] },
    ];
    expect(told([saying(...parts(works))], [saying(...parts(removed))])).toEqual([
      'ads x create-post reply inbox',
    ]);
  });

  test('that changed differently are told apart', () => {
    const before = saying({ ...works, actions: ['create-post', 'reply'] });
    const after = saying(
      { ...removed, actions: ['create-post'] },
      { spans: [{ since: null, status: 'paid' }], actions: ['reply'] },
    );
    expect(told([before], [after])).toEqual(['ads x create-post', 'ads x reply']);
  });

  test('that did not change are left out', () => {
    const before = saying({ ...removed, actions: ['create-post', 'reply'] });
    expect(told([before], [saying({ ...removed, actions: ['reply'] })])).toEqual([
      'ads x create-post',
    ]);
  });

  test('of other networks and of other platforms are told apart', () => {
    const both = (base: Part) => [
      saying(base, { ...base, network: 'facebook' }),
      { ...saying(base), id: 'tool' },
    ];
    expect(told(both(works), both(removed))).toEqual([
      'ads x create-post',
      'ads facebook create-post',
      'tool x create-post',
    ]);
  });
});

describe('no difference', () => {
  test.each<[string, Platform, Platform]>([
    ['other evidence', saying(removed), saying({ ...removed, evidence: [] })],
    ['another confidence', saying(removed), saying({ ...removed, confidence: 'low' })],
    ['another check', saying(works), saying({ ...works, lastChecked: '2026-11-20' })],
    ['other alternatives', saying(removed), saying({ ...removed, alternatives: ['x/compose'] })],
    ['another id of a statement', saying(removed), saying({ ...removed, id: 'posting' })],
    ['an older span that was found', saying(removed), saying({})],
    [
      'another order of statements',
      saying(works, { ...removed, actions: ['reply'] }),
      {
        ...saying(works, { ...removed, actions: ['reply'] }),
        statements: saying(works, { ...removed, actions: ['reply'] }).statements.toReversed(),
      },
    ],
  ])('is %s', (_, before, after) => {
    expect(diff([before], [after])).toEqual([]);
  });

  test.each(['2023-04-18', '2023-04-19', '2023-04-24', '2023-04-25', '2030-01-01'])(
    'is the passing of time, on %s',
    (day) => {
      const both = saying({}, { ...works, network: 'facebook' });
      expect(diff([both], [both], day)).toEqual([]);
    },
  );

  test('is what only told the future of what has come', () => {
    const announced = saying({
      spans: [
        { since: null, status: 'works', until: on('2023-04-25') },
        { since: on('2023-04-25'), status: 'removed' },
      ],
    });
    expect(diff([announced], [saying(removed)], '2023-04-24')).toHaveLength(1);
    expect(diff([announced], [saying(removed)], '2023-04-25')).toEqual([]);
  });
});
