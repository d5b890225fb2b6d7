const MB = 1_000_000;

/** What a file may hold at most. */
export const fileLimits = {
  /** In bytes; a backup may hold the texts of drafts. */
  bytes: 50 * MB,
  /** Of a table, in bytes. */
  tableBytes: 5 * MB,
  /** How many brackets may stand inside each other. */
  depth: 20,
  /** How many problems are told; more help nobody. */
  problems: 100,
  /** How many entries a part of a file may have. */
  entries: {
    causes: 1_000,
    drafts: 10_000,
    log: 200_000,
    networks: 500,
    packs: 50,
    platforms: 1_000,
    rules: 10_000,
  },
} as const;
