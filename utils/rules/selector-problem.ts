/** What is wrong with a selector; each has its own remedy. */
export type SelectorTrouble =
  /** There is none. */
  | 'empty'
  | 'too-long'
  /** A character that cannot be seen, or that turns the direction of what follows. */
  | 'invisible'
  | 'comment'
  /** A quote without its second one. */
  | 'open-string'
  /** A bracket without the one that closes it, and one that closes nothing. */
  | 'open-bracket'
  | 'stray-bracket'
  /** A backslash with nothing behind it. */
  | 'escape'
  /** Signs of a whole style rule, which a selector is only the beginning of. */
  | 'style-rule'
  /** Nothing stands where a selector must: beside a comma, or in brackets. */
  | 'missing'
  /** `>`, `+` or `~` without something on both sides, or one that browsers do not know. */
  | 'combinator'
  /** What stands in `[ ]` is not like `name="value"`. */
  | 'attribute'
  /** After `.`, `#` or `:` there is no name. */
  | 'name'
  /** A sign that cannot stand there. */
  | 'unexpected'
  | 'pseudo-element'
  | 'unknown-pseudo'
  | 'too-broad'
  | 'too-complex'
  | 'nested-has'
  /** This browser cannot read it. */
  | 'refused';

/** Where a selector is wrong. Places are in UTF-16 units of the text as it was given. */
export interface SelectorProblem {
  readonly kind: SelectorTrouble;
  readonly offset: number;
  /** How much of the text is concerned; 0 where something is missing. */
  readonly length: number;
  /** Which selector of a list it is in, counted from 1; `null` where there is only one. */
  readonly part: { readonly at: number; readonly of: number } | null;
}

/** A place of trouble, before it is known in which part of a list it is. */
export type Trouble = Omit<SelectorProblem, 'part'>;

/** A problem at `offset`. */
export const trouble = (kind: SelectorTrouble, offset: number, length: number): Trouble => ({
  kind,
  offset,
  length,
});
