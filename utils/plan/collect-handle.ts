/** A scheduled post or draft as it was read from a page. */
export interface ReadPost {
  readonly text: string;
  /** How the page calls the account; `null` where it does not say. */
  readonly account: string | null;
  /** When it is planned, in milliseconds since 1970; `null` where that cannot be told for sure. */
  readonly at: number | null;
  /** The date as the page writes it; `null` where it shows none. */
  readonly dateText: string | null;
  /** The network's id in the list. */
  readonly network: string;
}

/** What came of collecting; `unreachable` where the extension did not answer. */
export type CollectReply = 'opened' | 'private' | 'full' | 'off' | 'unreachable';

/** How many posts can be collected in a place, and of which networks they are. */
export interface CollectView {
  readonly count: number;
  /** Ids. */
  readonly networks: readonly string[];
}

/** What a notice needs to offer that the posts of its place are collected. */
export interface CollectHandle {
  readonly read: () => CollectView;
  /** Calls `listener` at each change; gives back its undo. */
  readonly watch: (listener: () => void) => () => void;
  /** Reads the posts again and hands them to the extension. */
  readonly collect: () => Promise<CollectReply>;
}
