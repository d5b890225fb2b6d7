/** So long the database is waited for where somebody or something is waiting, in milliseconds. */
export const PATIENCE_MS = 1_200;

/** Gives what `work` gives, or fails when that takes longer than `ms` milliseconds; the work itself goes on. */
export function inTime<T>(work: Promise<T>, ms: number = PATIENCE_MS): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('no answer in time', 'TimeoutError')), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
