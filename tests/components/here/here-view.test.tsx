// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HereView } from '@/components/options/here/HereView';
import { here, hereFrame, hereUnit, hiddenBy } from '@/tests/fixtures/here';
import { plan } from '@/tests/fixtures/plans';
import { press } from '@/tests/fixtures/press';
import { rule } from '@/tests/fixtures/rules';
import { speak } from '@/tests/fixtures/words';
import type { Here } from '@/utils/plan/here/here';
import { defaultSettings } from '@/utils/plan/settings';

const names = {
  networks: [{ id: 'x', name: 'X (Twitter)' }],
  platforms: [{ id: 'ads', name: 'Ads' }],
};
const onCopy = vi.fn();
const onLeave = vi.fn();
const onShow = vi.fn();

function show(part: Partial<Here> = {}): string {
  render(
    <HereView
      here={here(part)}
      locale="en-US"
      names={names}
      now={0}
      {...{ onCopy, onLeave, onShow }}
    />,
    document.body,
  );
  return document.body.textContent ?? '';
}

const buttons = () => [...document.querySelectorAll('li button, li a')].map((b) => b.textContent);

beforeEach(async () => {
  render(null, document.body);
  vi.clearAllMocks();
  await speak('en');
});

test('a unit says what, where, since when, why and what finding it took', () => {
  const at = new Date(2026, 10, 26, 10, 31).getTime();
  const text = show({ frames: [hereFrame({ units: [hereUnit({ since: at })] })] });
  expect(text).toContain('@contoso');
  expect(text).toMatch(/Hidden since Nov 26, 2026, 10:31\sAM/);
  expect(text).toContain('X (Twitter): Publish posts');
  expect(text).toContain('In the post editor button[data-testid="x"]');
  expect(text).toContain('Last checked November 23, 2026');
  expect(text).toContain('All of Compose Guard’s work on this page took 34 ms so far.');
  expect(document.querySelector('li a')?.getAttribute('href')).toMatch(/^https:/);
});

describe('what can be done about it', () => {
  /** [what, whose rule, buttons] */
  test.each([
    [
      'a rule of one’s own',
      { kind: 'own' },
      ['Show', 'Leave alone here', 'Turn rule off', 'Edit rule'],
    ],
    [
      'a rule of a pack',
      { kind: 'pack', pack: 'p' },
      ['Show', 'Leave alone here', 'Turn rule off'],
    ],
    ['a rule of the organisation', { kind: 'policy', pack: 'p' }, ['Show']],
  ] as const)('%s', (_, origin, expected) => {
    const { frame, rule: kept } = hiddenBy({ origin });
    const text = show({ frames: [frame], rules: [kept] });
    expect(buttons()).toEqual(expected);
    expect(text.includes('Set by your organisation')).toBe(origin.kind === 'policy');
  });

  test('each press names the unit and its frame', async () => {
    const frame = hereFrame();
    const [unit] = frame.units;
    show({ frames: [frame] });
    await press('Show @contoso (In the post editor)');
    await press('Leave alone here: @contoso');
    await press('Leave alone everywhere in Ads: @contoso');
    await press('Copy a report');
    expect(onShow).toHaveBeenCalledWith(unit, true);
    expect(onLeave.mock.calls).toEqual([
      ['here', unit, frame],
      ['everywhere', unit, frame],
    ]);
    expect(onCopy).toHaveBeenCalledOnce();
  });

  test('what was shown can be guarded again', async () => {
    show({ frames: [hereFrame({ units: [hereUnit({ state: 'shown' })] })] });
    await press('Guard again: @contoso (In the post editor)');
    expect(onShow.mock.lastCall?.[1]).toBe(false);
  });
});

test('frames are told apart, and one alone is not named', () => {
  const inner = hereFrame({ frameId: 3, plan: plan({ url: 'https://inner.example.com/' }) });
  expect(show({ frames: [hereFrame()] })).not.toContain('On the page itself');
  const text = show({ frames: [hereFrame(), inner] });
  expect(text).toContain('On the page itself (ads.example.com)');
  expect(text).toContain('In a frame from inner.example.com');
});

test('rules that leave something alone here are told, others are not', () => {
  const rules = [
    rule({ effect: 'none', id: 'a' }),
    rule({ effect: 'none', id: 'b', network: 'y' }),
  ];
  const text = show({ frames: [hereFrame({ matched: ['a'] })], rules });
  expect(text).toContain('Left alone by your rules');
  expect(text).toContain('Leave X (Twitter) alone on Ads');
  expect(text).not.toContain('Leave y alone');
});

test('a rule that was paused for what it took is told', () => {
  const kept = rule();
  const text = show({
    frames: [hereFrame({ costly: [{ ms: 300, rule: 'rule' }] })],
    rules: [kept],
  });
  expect(text).toContain('Paused on this page after 300 ms: Hide X (Twitter) on Ads');
});

test.each([
  ['nothing guarded', plan(), 'Nothing on this page is hidden or marked now.'],
  [
    'the guard paused',
    plan({ settings: { ...defaultSettings, pausedEverywhere: true } }),
    'Compose Guard is paused here, so everything is shown.',
  ],
])('with %s that is said', (_, own, words) => {
  expect(show({ frames: [hereFrame({ plan: own, units: [] })] })).toContain(words);
});

test('names from a page are shown as text', () => {
  show({ frames: [hereFrame({ units: [hereUnit({ label: '<b id="evil">X</b>' })] })] });
  expect(document.getElementById('evil')).toBeNull();
});
