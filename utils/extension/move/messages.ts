import { MoveChangeSchema } from './move-change';

/** What own pages ask when a file is brought in. */
export const moveMessages = {
  /** Makes all that a file changes, as a whole, and lets it act before it is answered. */
  makeMove: { from: 'own', data: MoveChangeSchema },
} as const;

/** What it is answered with. */
export interface MoveReplies {
  makeMove: null;
}
