/** What is measured where: in a browser, or in unit tests, which stand for both. */
export type Ground = 'chromium' | 'firefox' | 'unit';

export type Suite = 'faults' | 'hostile' | 'soak';

/** One row of the report. */
export interface Row {
  readonly suite: Suite;
  readonly what: string;
  readonly goal: string;
  readonly grounds: readonly Ground[];
  /** Why it is not measured where it is not. */
  readonly cannot?: Partial<Record<Ground, string>>;
}
