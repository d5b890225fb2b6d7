import * as v from 'valibot';

/** What own pages ask about the sites on which the extension runs. */
export const siteMessages = {
  /** Gives the permission for host patterns back, and forgets them. */
  removeSites: {
    from: 'own',
    data: v.strictObject({
      hosts: v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
        v.maxLength(500),
      ),
    }),
  },
} as const;

/** What it is answered with. */
export interface SiteReplies {
  removeSites: boolean;
}
