import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { pack } from '@/tests/fixtures/packs';
import { findingsFor } from '@/utils/availability/query';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import { headWithPacks, type PackContent, withPacks } from '@/utils/plan/with-packs';

type PlatformPart = NonNullable<Parameters<typeof platform>[0]>;

const evidence = (title: string) => ({
  note: {
    kind: 'vendor' as const,
    read: '2026-11-20',
    supports: ['fact' as const],
    title,
    url: 'https://wiki.example/note',
  },
});
const works = { since: null, status: 'works' as const };
const removed = { since: null, status: 'removed' as const };
const ads = platform({
  statements: [
    statementInput({ actions: ['create-post', 'inbox'] }),
    statementInput({ id: 'facebook', network: 'facebook', spans: [removed] }),
  ],
  locators: { panels: [{ seen: '2026-01-01', selector: '.list' }] },
});
const said = (statement: Parameters<typeof statementInput>[0], part: PlatformPart = {}) =>
  platform({
    evidence: evidence('Our own note'),
    surfaces: [],
    statements: [
      statementInput({ id: 'own', evidence: ['note'], lastChecked: '2026-11-20', ...statement }),
    ],
    ...part,
  });
const agency = (...platforms: readonly ReturnType<typeof platform>[]): PackContent =>
  pack({ name: 'Agency', platforms: [...platforms] });

function verdicts(packs: readonly PackContent[], host = 'ads.example.com') {
  const base = list(ads);
  const plan = compilePlan({
    list: withPacks(base, packs),
    rules: [],
    settings: defaultSettings,
    day: '2026-11-23',
    url: `https://${host}/`,
  });
  return Object.fromEntries(
    plan.verdicts.map(({ network, action, status, reason, evidence: sources }) => {
      const by = reason.kind === 'statement' ? reason.from?.name : undefined;
      const title = sources[0]?.title;
      return [`${network} ${action}`, `${status}, ${by ?? 'list'}: ${title}`];
    }),
  );
}

const asListed = {
  'x create-post': 'removed, list: A notice',
  'x inbox': 'removed, list: A notice',
  'facebook create-post': 'removed, list: A notice',
};

describe('what a pack says of a platform of the list', () => {
  test('nothing is what the list says', () => {
    expect(verdicts([])).toEqual(asListed);
    expect(verdicts([agency()])).toEqual(asListed);
  });

  test('wins for its network and actions, with its own evidence; the rest stays', () => {
    expect(verdicts([agency(said({ actions: ['create-post'], spans: [works] }))])).toEqual({
      ...asListed,
      'x create-post': 'works, Agency: Our own note',
    });
  });

  test('is added where the list says nothing', () => {
    expect(verdicts([agency(said({ actions: ['reply'], spans: [works] }))])).toEqual({
      ...asListed,
      'x reply': 'works, Agency: Our own note',
    });
  });

  test.each([
    ['of a content', { scope: { contents: ['link' as const] } }],
    ['of another client', { scope: { clients: ['mobile' as const] } }],
  ])('about a part, %s, leaves what the list says of the whole', (_, scoped) => {
    const found = verdicts([agency(said({ spans: [{ ...works, ...scoped }] }))]);
    expect(found['x create-post']).toBe(asListed['x create-post']);
  });

  test('of several packs the newest counts', () => {
    const older = { ...agency(said({ spans: [works] })), id: 'older', date: '2026-01-01' };
    const newer = { ...agency(said({ spans: [{ ...works, status: 'paid' }] })), name: 'Newer' };
    for (const packs of [
      [older, newer],
      [newer, older],
    ])
      expect(verdicts(packs)['x create-post']).toBe('paid, Newer: Our own note');
  });

  test('what the organisation has set counts before all others, however old it is', () => {
    const theirs = { ...agency(said({ spans: [works] })), date: '2026-01-01', isSet: true };
    const newer = { ...agency(said({ spans: [{ ...works, status: 'paid' }] })), id: 'newer' };
    const named = { ...theirs, name: 'Organisation' };
    expect(verdicts([newer, named])['x create-post']).toBe('works, Organisation: Our own note');
  });

  test('the statement that it replaces does not share its id', () => {
    const merged = withPacks(list(ads), [agency(said({ id: 'x-posting', spans: [works] }))]);
    const known = merged.platforms.get('ads');
    const ids = known ? findingsFor(known, '2026-11-23').map((each) => each.statement.id) : [];
    expect(ids).toEqual(['agency:x-posting', 'x-posting', 'facebook']);
  });

  test('its ways to find controls are tried before those of the list', () => {
    const locators = { panels: [{ seen: '2026-11-20', selector: '.new' }] };
    const merged = withPacks(list(ads), [agency(said({}, { locators }))]);
    expect(merged.platforms.get('ads')?.locators.panels.map(({ selector }) => selector)).toEqual([
      '.new',
      '.list',
    ]);
  });
});

describe('a platform that only a pack knows', () => {
  const desk = said(
    { network: 'x', spans: [removed], alternatives: ['desk/own'] },
    {
      id: 'desk',
      name: 'Desk',
      surfaces: [
        { basis: 'none', client: 'web', matches: ['https://desk.example/*'] },
        { basis: 'none', client: 'web', matches: ['https://ads.example.com/*'] },
      ],
    },
  );

  test('is met on its hosts, and speaks there', () => {
    expect(verdicts([agency(desk)], 'desk.example')).toEqual({
      'x create-post': 'removed, Agency: Our own note',
    });
  });

  test('does not take a host from the list', () => {
    expect(verdicts([agency(desk)])).toEqual(asListed);
  });

  test('does not run from the start on hosts that the manifest has not', () => {
    const { index } = headWithPacks(list(ads), [agency({ ...desk, surfaces: ads.surfaces })]);
    expect(index.platforms.desk?.verifiedHosts).toEqual([]);
    expect(index.platforms.ads?.verifiedHosts).toEqual(['ads.example.com']);
  });

  test('is recognised on hosts of its customers by its signature', () => {
    const surface = { basis: 'none', client: 'web', paths: ['/desk/*'], signatures: ['#desk'] };
    const hosted = { ...desk, surfaces: [{ ...surface, evidence: [], matches: [] }] };
    const { index } = headWithPacks(list(ads), [agency(hosted as typeof desk)]);
    expect(index.selfHosted).toEqual([
      { paths: ['/desk/*'], platform: 'desk', signatures: ['#desk'] },
    ]);
  });

  test('refers to its own statements by their new names', () => {
    const merged = withPacks(list(ads), [agency(desk)]);
    expect(merged.platforms.get('desk')?.statements[0]?.alternatives).toEqual(['desk/agency:own']);
  });
});

test('a platform of the list that was not opened stays closed', () => {
  const base = list(ads);
  const closed = { ...base, platforms: new Map() };
  expect(withPacks(closed, [agency(said({}))]).platforms.size).toBe(0);
});

test('what a plan needs to open are the platforms that a pack names as well', () => {
  const needing = agency(said({ alternatives: ['tool/x'] }));
  expect(platformsFor(headWithPacks(list(ads), [needing]), 'ads.example.com', null)).toEqual([
    'ads',
    'tool',
  ]);
});

test('networks and causes that the list lacks are added, known ones stay', () => {
  const base = list(ads);
  const [known] = base.networks;
  if (!known) throw new Error('the fixture has networks');
  const networks = [
    { ...known, label: 'Another name' },
    { ...known, id: 'mastodon', label: 'Mastodon' },
  ];
  const added = headWithPacks(base, [{ ...agency(), networks }]).networks;
  expect(added).toEqual([...base.networks, { ...known, id: 'mastodon', label: 'Mastodon' }]);
});
