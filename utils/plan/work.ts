/** A long work: how far it is, and whether somebody still waits for it. */
export interface Work {
  readonly signal: AbortSignal;
  /** Tells how much is done, between 0 and 1. */
  readonly tell: (part: number) => void;
}

/** The stretch of a longer work between two parts of it. */
export const stretch = ({ signal, tell }: Work, from: number, to: number): Work => ({
  signal,
  tell: (part) => tell(from + (to - from) * part),
});

/** A work that nobody watches. */
export const unwatched = (): Work => ({
  signal: new AbortController().signal,
  tell: () => undefined,
});
