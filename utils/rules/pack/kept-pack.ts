import type { Problem } from '@/utils/availability/parse';
import type { FileProblem } from '@/utils/rules/import/problem';
import type { Pack, PackHead } from './schema';

/** Where a pack is from: a file that was imported, or an address that is asked from time to time. */
export type PackSource = { readonly kind: 'file' } | { readonly kind: 'url'; readonly url: string };

/**
 * `waiting`: nothing of it counts until the person has confirmed it; `off`: it was switched off.
 */
export type PackState = 'waiting' | 'on' | 'off';

/** A rule pack as it is kept; its rules are kept among all rules. Times are in milliseconds since 1970. */
export interface KeptPack extends PackHead, Pick<Pack, 'causes' | 'networks' | 'platforms'> {
  readonly source: PackSource;
  readonly addedAt: number;
  readonly state: PackState;
  /** When this content was brought. */
  readonly fetchedAt: number;
}

/** Why a pack could not be brought: there was no whole answer. */
const silences = [
  'not-allowed',
  'unreachable',
  'redirected',
  'not-found',
  'refused',
  'failed',
  'too-slow',
  'cut-off',
] as const;
/** Why what was brought is not taken: it is something else than the next version of the pack. */
export const strangenesses = [
  'too-large',
  'web-page',
  'not-text',
  'not-json',
  'not-a-pack',
  'newer-format',
  'another-pack',
  'older',
  'same-version',
] as const;
export type PackTrouble = (typeof silences)[number] | (typeof strangenesses)[number];

/** What went wrong, and where as far as that is known: a place and what would be right there. */
export interface PackTroubleSaid {
  readonly kind: PackTrouble;
  readonly detail: string;
}

/** What the last newer version changed among the rules, as how many; and how it is taken back. */
export interface PackUpdate {
  /** The id of the change. */
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A part of a pack that was left out, and why: in words for people where we have them. */
export interface SkippedPart extends Problem {
  readonly said?: Pick<FileProblem, 'values' | 'word'>;
}

/** What is remembered of asking for a pack; not part of what it says. Times in milliseconds since 1970. */
export interface PackCheck {
  /** The pack's id. */
  readonly id: string;
  /** When it was last asked for. */
  readonly checkedAt: number;
  /** The hash of the text that was last taken, the version of the reader that read it, and its mark. */
  readonly digest: string;
  readonly readBy: string;
  readonly etag: string | null;
  /** The newest version that was ever taken; a pack that was taken back to an older one stays there. */
  readonly newest: string;
  readonly update: PackUpdate | null;
  /** How many times in a row it could not be brought. */
  readonly failures: number;
  /** How many times in a row something else came. */
  readonly strange: number;
  readonly trouble: PackTroubleSaid | null;
  /** What of the pack this version does not understand. */
  readonly skipped: readonly SkippedPart[];
  /** Pages in which a rule of it was paused for what it cost. */
  readonly slowPages: readonly string[];
  /** Why it was switched off without the person; `null` where it was not. */
  readonly offBecause: 'strange' | 'slow' | null;
}
