import type { Upcoming } from './changes';
import type { Matrix } from './matrix';

/** What the popup tells of the list beside what concerns its tab. */
export interface ListGlimpse {
  readonly ahead: readonly Upcoming[];
  /** How many changes of the list concern platforms that this person uses. */
  readonly newsCount: number;
  /** Files of the list that could not be read. */
  readonly trouble: readonly string[];
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  /** What is looked for. */
  readonly text: string;
  /** What the search found; `null` while nothing is asked. */
  readonly found: Matrix | null;
}
