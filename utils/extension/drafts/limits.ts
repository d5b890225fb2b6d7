/** So many drafts are kept of one host, and in all; beyond them the oldest are announced to leave. */
export const MOST_OF_HOST = 1_000;
export const MOST_IN_ALL = 10_000;
