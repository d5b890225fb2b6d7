import type { RuleLocator } from '@/utils/plan/types';
import type { Root } from './dom';
import type { Inventory } from './inventory';
import type { Lexicon } from './lexicon';
import type { Pace } from './pace';
import type { OpenShadow } from './shadows';
import type { VisitIndex } from './visit-index';

/** What has been read since the last call. */
export interface News {
  /** Whether marks, editors, rules' hits or states changed. */
  readonly relevant: boolean;
  /** Whether something changed in what rules have just hidden: that can wait. */
  readonly late: boolean;
  /** Parts of the page that are still to be read. */
  readonly pending: readonly Element[];
  /** Where the page changed. */
  readonly touched: ReadonlySet<Element>;
}

export interface ReaderInput {
  readonly lexicon: Lexicon;
  readonly locators: readonly RuleLocator[];
  readonly openClosed: OpenShadow;
  /** Elements that are guarded now: what happens in them is read first. */
  readonly first: () => ReadonlySet<Element>;
  /** Whether an element bears what was given to it, and nothing else was done to that. */
  readonly isAsLeft: (element: Element) => boolean;
  /** Hears of what rules hit before anything else of a change is read; tells which is hidden now. */
  readonly onHits: (elements: readonly Element[]) => ReadonlySet<Element>;
  /** Called first of all when something was done to the page, even if that changes nothing. */
  readonly onBatch: () => void;
  readonly onNews: (news: News) => void;
}

/** Reads the page and keeps what it found true to it, a slice at a time. */
export interface PageReader {
  readonly inventory: Inventory;
  readonly rules: VisitIndex;
  /** What a part says; see `repeats.ts`. */
  readonly sayingOf: (part: Element) => string | null;
  readonly roots: ReadonlySet<Root>;
  readonly pace: Pace;
  readonly start: () => void;
  /** Looks again at what changes without a trace: frames, shadow trees, stylesheets. */
  readonly lookAgain: () => boolean;
  readonly forgetGlyphs: () => void;
  /** Whether `lookAgain` has something to find out. */
  readonly isWaiting: () => boolean;
  readonly meetRoot: (root: ShadowRoot) => void;
}
