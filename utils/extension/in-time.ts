/** Gives what `work` gives, or throws when that takes longer than `ms` milliseconds. */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('no answer in time', 'TimeoutError')), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
