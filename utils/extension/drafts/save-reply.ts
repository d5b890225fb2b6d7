/** Why a text was not kept. */
type Refusal =
  /** The person does not want texts of this site kept. */
  | 'off'
  /** It is a private window. */
  | 'private'
  /** The site has left more texts than are kept. */
  | 'full'
  /** The browser has no room left, or the database cannot be used. */
  | 'failed';

/** What became of a text; only `kept` and `kept-aside` mean that it is safe. */
export type SaveReply =
  | { readonly kind: 'kept'; readonly id: string }
  /** Kept beside the database, which cannot be used now. */
  | { readonly kind: 'kept-aside'; readonly id: string }
  | { readonly kind: 'refused'; readonly id: string; readonly why: Refusal };
