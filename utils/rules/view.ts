import type { CustomRule } from './schema';

export const groupings = ['none', 'place', 'client', 'pack'] as const;
/** What rules are put together by. */
export type Grouping = (typeof groupings)[number];

export const sortings = ['newest', 'oldest', 'name', 'matched', 'authority'] as const;
/** Which rule comes first; `authority`: the one that wins. */
export type Sorting = (typeof sortings)[number];

export const showings = ['all', 'on', 'off', 'never', 'paused'] as const;
/** Which rules are wanted; `never`: those that never found anything, `paused`: for what they cost. */
export type Showing = (typeof showings)[number];

/** How a person looks at the rules. */
export interface RuleView {
  readonly group: Grouping;
  readonly search: string;
  readonly show: Showing;
  readonly sort: Sorting;
}

/** All rules, newest first. */
export const wholeView: RuleView = { group: 'none', search: '', show: 'all', sort: 'newest' };

/** How rules are named and compared in the person's language. */
export interface RuleWords {
  /** Orders two names. */
  readonly compare: (a: string, b: string) => number;
  /** A text without case and accents, as it is searched. */
  readonly fold: (text: string) => string;
  readonly network: (id: string) => string;
  readonly pack: (id: string) => string;
  readonly platform: (id: string) => string;
  /** What a rule does, in words that a person may search for. */
  readonly says: (rule: CustomRule) => readonly string[];
}
