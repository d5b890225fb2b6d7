const last = new Map<string, Promise<unknown>>();

/** Does what is about one address one after the other: each looks at what the one before it has left. */
export function inTurn<T>(url: string, work: () => Promise<T>): Promise<T> {
  const next = (last.get(url) ?? Promise.resolve()).then(work);
  const done = next
    .catch(() => undefined)
    .then(() => {
      if (last.get(url) === done) last.delete(url);
    });
  last.set(url, done);
  return next;
}
