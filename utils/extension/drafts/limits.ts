/** So many drafts are kept of one host, and in all; beyond them the oldest are announced to leave. */
export const MOST_OF_HOST = 1_000;
export const MOST_IN_ALL = 10_000;
/** A longer text, in characters, is kept only while all texts of its host are within the next limit. */
export const LONG_TEXT = 2_000;
/** So much is kept of one host before no more long texts are: characters, earlier versions included. */
export const MOST_CHARACTERS_OF_HOST = 50_000_000;
