/** What is written in one place of the sample. */
interface WrittenText {
  readonly network: string | null;
  readonly text: string;
}

/** The text that was rescued in the sample: kept in memory only, and gone with its page. */
export interface SampleText {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** In which loading of the sample it was written. */
  readonly round: number;
  readonly texts: readonly WrittenText[];
}

const MOST_SHOWN = 60;

/** How a rescued text begins. */
export function beginningOf({ texts }: Pick<SampleText, 'texts'>): string {
  const longest = texts.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const line = longest.replace(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}
