/** What one rule would do in a frame, or in all frames of a tab, as they are now. */
export interface PreviewCounts {
  /** Controls that the rule's own selectors and label words find; `null` where it has none. */
  readonly found: number | null;
  /** Controls that it would hide. */
  readonly hide: number;
  /** Controls that it would mark: also what it would hide, but is chosen now. */
  readonly warn: number;
  /** Controls that are hidden or marked now and would be left alone. */
  readonly left: number;
  /** How long it takes to look for them in the whole page, in milliseconds. */
  readonly ms: number;
}

/** What takes longer than this is too slow to be looked for at each change of a page. */
export const SLOW_MS = 20;

/** What an open tab says of a rule. */
export interface TabPreview {
  readonly tabId: number;
  /** What the tab is called. */
  readonly title: string;
  readonly host: string;
  /** Nothing is guarded there now; what is counted is what would be otherwise. */
  readonly isPaused: boolean;
  /** `null` where the page did not answer. */
  readonly counts: PreviewCounts | null;
}

/** What several frames of one tab say together. */
export const addCounts = (a: PreviewCounts, b: PreviewCounts): PreviewCounts => ({
  found: a.found === null || b.found === null ? null : a.found + b.found,
  hide: a.hide + b.hide,
  left: a.left + b.left,
  ms: a.ms + b.ms,
  warn: a.warn + b.warn,
});
