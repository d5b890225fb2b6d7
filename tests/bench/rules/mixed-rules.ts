import { type RaceRule, raceRules } from '../race/rules.ts';

/** Ways in which people and the picker say where a control is; none of them is in the page of the race. */
const ways: readonly ((at: number) => Pick<RaceRule, 'selector' | 'whole'>)[] = [
  (at) => ({ selector: `[data-testid="network-${at}"]`, whole: '' }),
  (at) => ({ selector: `#account-${at}`, whole: '' }),
  (at) => ({ selector: `.network-${at}`, whole: '' }),
  (at) => ({ selector: `button[aria-label="Post to account ${at}"]`, whole: '' }),
  (at) => ({ selector: `.panel-${at} .btn`, whole: '' }),
  (at) => ({ selector: `.card > .row-${at}`, whole: '' }),
  (at) => ({ selector: `a[href*="network-${at}.example.com"]`, whole: '' }),
  (at) => ({ selector: `.account-${at}:not(.open)`, whole: '' }),
  (at) => ({ selector: `.label`, whole: `Nobody says this ${at}` }),
  (at) => ({ selector: `.choice-${at}`, whole: `Nobody says that ${at}` }),
];

/** The two rules of the race that find something, and others that look in as many places as they are. */
export const mixedRules = (count: number): RaceRule[] => [
  ...raceRules(2),
  ...Array.from({ length: count - 2 }, (_, at): RaceRule => {
    const way = ways[at % ways.length] as (typeof ways)[number];
    return { ...way(at), around: null, part: null };
  }),
];
