/** How many drafts there are, and how many of them are announced to be deleted. */
export interface DraftCounts {
  readonly total: number;
  /** `first`: when the first of them is deleted, in milliseconds since 1970. */
  readonly leaving: { readonly count: number; readonly first: number } | null;
}

/** The newest rescued draft of a host, as much of it as the popup needs. */
export interface NewestDraft {
  readonly host: string;
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** What the popup tells of the drafts. */
export interface DraftGlimpse extends DraftCounts {
  /** The newest of the tab's host that is not marked as posted. */
  readonly newest: NewestDraft | null;
}
