/** A post that a person wants to publish by hand, or with another tool, at a time of their own. */
export interface QueuedPost {
  readonly id: string;
  /** The network's id in the list. */
  readonly network: string;
  /** How the person calls the account; empty where they did not say. */
  readonly account: string;
  readonly text: string;
  /** When, in milliseconds since 1970; `null` where no time was chosen. */
  readonly at: number | null;
}
