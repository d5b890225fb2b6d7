import type { Counting } from '@/utils/drafts/length';

/** A network to which a text can be carried by hand, or whose limit is known. */
export interface Reachable {
  readonly id: string;
  readonly label: string;
  /** Whether an address is known that takes a text along, or at least its link. */
  readonly canOpen: boolean;
  /** Whether it takes only the link of a text. */
  readonly onlyLink: boolean;
  /** Whether no source confirms that address. */
  readonly isUnconfirmed: boolean;
  readonly counting: (Counting & { readonly longLimit: number | null }) | null;
}

/** What every view of drafts needs to name things. */
export interface DraftWords {
  /** X first. */
  readonly networks: readonly Reachable[];
  readonly networkLabel: (id: string) => string;
  readonly locale: string;
}
