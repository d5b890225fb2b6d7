import * as v from 'valibot';

/** What own pages ask about sharing with other machines. */
export const syncMessages = {
  /** Shares once now. */
  shareNow: { from: 'own', data: v.null() },
  switchSync: { from: 'own', data: v.strictObject({ on: v.boolean() }) },
} as const;

/** What it is answered with. */
export interface SyncReplies {
  shareNow: null;
  switchSync: null;
}
