import { beforeEach, expect, test } from 'vitest';
import { hereReport } from '@/components/options/here/here-report';
import { here, hereFrame, hereUnit, hiddenBy } from '@/tests/fixtures/here';
import { speak } from '@/tests/fixtures/words';
import type { Here } from '@/utils/plan/here/here';

const names = {
  networks: [{ id: 'x', name: 'X (Twitter)' }],
  platforms: [{ id: 'ads', name: 'Ads' }],
};
const report = (of: Here) =>
  hereReport({ here: of, locale: 'en-US', names, now: 0, version: '0.1.0' }).split('\n');

beforeEach(() => speak('en'));

test('it names the page, the plan and the list, and each unit with its statement and sources', () => {
  const lines = report(here());
  expect(lines.slice(0, 4)).toEqual([
    'Compose Guard 0.1.0, list of 2026-11-24',
    expect.stringMatching(/^.+: ads\.example\.com\/compose$/),
    'Rules and list as of 2026-11-24',
    '',
  ]);
  expect(lines.slice(4, 7)).toEqual([
    '@contoso (button[data-testid="x"])',
    '  X (Twitter): Publish posts',
    '  Hidden · In the post editor',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}ads\/x-posting$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}https:\/\//));
  expect(lines).toContainEqual('  Last checked November 23, 2026');
  expect(lines.at(-1)).toBe('  All of Compose Guard’s work on this page took 34 ms so far.');
});

test('a rule is named with its owner, and its note stays with the person', () => {
  const { frame, hidden, rule } = hiddenBy({
    client: 'Contoso',
    locators: [{ labels: [], selector: '#x' }],
    note: 'A secret deal',
    origin: { kind: 'pack', pack: 'contoso' },
  });
  const frames = [{ ...frame, costs: [{ ms: 1.23, rule: rule.id }], units: [hidden] }];
  const text = report(here({ frames, rules: [rule] })).join('\n');
  expect(text).toContain('Hide X (Twitter) on Ads (from the pack “contoso”)');
  expect(text).toContain('Looking for what this rule means took 1.2 ms on this page so far.');
  expect(text).not.toMatch(/secret|Contoso\b/);
});

test('frames and paused rules are told', () => {
  const { rule } = hiddenBy({});
  const frames = [
    hereFrame({ costly: [{ ms: 300, rule: rule.id }], units: [] }),
    hereFrame({ frameId: 3, units: [hereUnit()] }),
  ];
  const lines = report(here({ frames, rules: [rule] }));
  expect(lines).toContain('Paused on this page after 300 ms: Hide X (Twitter) on Ads');
  expect(lines).toContain('In a frame from ads.example.com');
});

test('a page with nothing hidden says so', () => {
  expect(report(here({ frames: [hereFrame({ units: [] })] }))).toContain(
    'Nothing on this page is hidden or marked now.',
  );
});
