import type { UndoReply } from './change';
import type { ChangeHead } from './change-head';

/** What is told of a change that was just made. */
export type ChangeNote = Pick<ChangeHead, 'count' | 'first' | 'hasMore' | 'id' | 'kind'> & {
  readonly undid?: ChangeHead['undid'];
};

/** What came of what the person did last. */
export type RuleNews =
  /** `undo` is the id of the change that is to be taken back to be where one was before. */
  | {
      readonly kind: 'made' | 'undone' | 'redone';
      readonly change: ChangeNote;
      readonly undo: string;
    }
  | { readonly kind: 'not-undone'; readonly why: Exclude<UndoReply, 'undone'> };
