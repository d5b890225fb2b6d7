// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftsPage, type DraftsPageProps } from '@/components/options/drafts/DraftsPage';
import { draftWords } from '@/tests/fixtures/draft-words';
import { draft } from '@/tests/fixtures/drafts';
import { press } from '@/tests/fixtures/press';
import { speak } from '@/tests/fixtures/words';

const HOUR = 3_600_000;
const NOW = new Date(2026, 10, 26, 12).getTime();
const deeds = {
  onCopy: vi.fn(),
  onOpen: vi.fn(),
  onPin: vi.fn(),
  onPosted: vi.fn(),
  onRemove: vi.fn(),
};
const onKeepAll = vi.fn();
const one = (part: Parameters<typeof draft>[0] = {}) =>
  draft({ updatedAt: NOW - 3 * HOUR, ...part });

function show(part: Partial<DraftsPageProps> = {}): string {
  void act(() =>
    render(
      <DraftsPage
        pages={[[one()]]}
        hasMore={false}
        isLooking={false}
        trouble={null}
        search=""
        total={1}
        leaving={null}
        now={NOW}
        words={draftWords}
        deeds={deeds}
        onMore={vi.fn()}
        onSearch={vi.fn()}
        onKeepAll={onKeepAll}
        {...part}
      />,
      document.body,
    ),
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
});

/** [what, the draft, what its card says] */
test.each([
  ['begins', {}, 'The new roast is here.'],
  ['was written', {}, 'AdsCreate a post3 hours ago'],
  ['was written on no known platform', { platform: null }, 'ads.example.comCreate a post'],
  ['was to go', { chosen: ['facebook', 'bluesky'], lost: [] }, 'FacebookBluesky'],
  ['no longer can go', {}, 'X (Twitter) no longer works there'],
  [
    'no longer can go although it was chosen',
    { chosen: ['x'] },
    'X (Twitter) no longer works there',
  ],
  ['was planned', { plannedFor: '2026-12-01T10:00' }, 'Planned for December 1, 2026 at 10:00 AM'],
  ['leaves', { leavesAt: NOW + 48 * HOUR }, 'Will be deleted on November 28, 2026.'],
  ['is kept', { pinnedAt: 1 }, 'Kept for good'],
  ['is posted', { postedAt: 1 }, 'Posted'],
] as const)('a card says how or where a draft %s', (_, part, text) => {
  expect(show({ pages: [[one(part)]] })).toContain(text);
});

test('a network that was chosen and is lost is told once', () => {
  expect(
    show({ pages: [[one({ chosen: ['x'] })]] }).match(/X \(Twitter\) no longer/g),
  ).toHaveLength(1);
  expect(document.querySelectorAll('.draft-facts li')).toHaveLength(1);
});

test('the exact time is told on hover', () => {
  show();
  expect(document.querySelector('time')?.title).toBe('Thursday, November 26, 2026 at 9:00 AM');
});

test('of a long text only the beginning is in the page', () => {
  show({ pages: [[one({ texts: [{ network: null, text: 'word '.repeat(100_000) }] })]] });
  expect(document.querySelector('.draft-text')?.textContent?.length).toBeLessThanOrEqual(400);
});

const name = 'The new roast is here.';
const texts = [
  { network: null, text: name },
  { network: 'bluesky', text: 'For Bluesky' },
];

/** [what is pressed, what is called, with what] */
test.each([
  [`Copy: ${name}`, 'onCopy', [name]],
  ['Open in X (Twitter)', 'onOpen', ['x', name]],
  ['Open in Bluesky', 'onOpen', ['bluesky', 'For Bluesky']],
  ['Mark as posted', 'onPosted', ['one', true]],
  ['Keep for good', 'onPin', ['one', true]],
  ['Delete', 'onRemove', ['one']],
] as const)('%s calls %s with %j', (pressed, deed, given) => {
  show({ pages: [[one({ texts })]] });
  void press(`More for: ${name}`);
  void press(pressed);
  expect(deeds[deed]).toHaveBeenCalledWith(...given);
});

test('a posted draft that is kept for good can be both no longer, one about to leave is kept', () => {
  show({ pages: [[one({ pinnedAt: 1, postedAt: 1 })]] });
  void press(`More for: ${name}`);
  void press('Mark as not posted');
  void press('Keep no longer');
  show({ pages: [[one({ leavesAt: NOW })]] });
  void press(`Keep: ${name}`);
  expect(deeds.onPosted).toHaveBeenCalledWith('one', false);
  expect(deeds.onPin.mock.calls).toEqual([
    ['one', false],
    ['one', true],
  ]);
});

test('it leads to the draft and to the queue', () => {
  show({ pages: [[one({ id: 'a/b' })]] });
  void press(`More for: ${name}`);
  const routes = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(routes).toEqual(['#/drafts/a%2Fb', '#/queue?draft=a%2Fb']);
});

test.each<[string, Partial<DraftsPageProps>, string]>([
  ['none is kept', { pages: [], total: 0 }, 'Never kept: what you type into password fields'],
  ['one is kept', {}, '1 draft'],
  ['many are kept', { total: 12_345 }, '12,345 drafts'],
  ['a search runs', { isLooking: true, pages: [[]], search: 'a' }, 'Looking through your drafts'],
  ['a search found one so far', { hasMore: true, search: 'a' }, '1 found so far'],
  ['a search ended', { search: 'a' }, '1 draft found'],
  ['a search found nothing', { pages: [], search: 'a' }, 'No draft holds all these words.'],
  ['they cannot be read', { trouble: 'unread' }, 'could not read the drafts'],
  ['a change is not stored', { trouble: 'unsaved' }, 'could not store this change'],
  [
    'some are about to be deleted',
    { leaving: { count: 3, first: NOW + 48 * HOUR } },
    '3 drafts will be deleted, the first on November 28, 2026.',
  ],
])('when %s the page says so', (_, part, text) => {
  expect(show(part)).toContain(text);
});

test('all that leave are kept by one press', () => {
  show({ leaving: { count: 3, first: NOW } });
  void press('Keep all');
  expect(onKeepAll).toHaveBeenCalledOnce();
});

test('in French as well', async () => {
  await speak('fr');
  expect(
    show({ leaving: { count: 3, first: NOW }, words: { ...draftWords, locale: 'fr' } }),
  ).toContain('3 textes seront supprimés, le premier le 26 novembre 2026.');
});
