/** What a request of IndexedDB came to. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, reject, resolve } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = (event) => {
    event.preventDefault();
    reject(request.error);
  };
  return promise;
}

/** Waits until a transaction is on the disk: a request that has succeeded may still be taken back. */
export function isDone(transaction: IDBTransaction): Promise<void> {
  const { promise, reject, resolve } = Promise.withResolvers<void>();
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error);
  return promise;
}

/** So long another connection may keep a database from being opened, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Opens a database as it is; `null` where there is none. With `create` it is made anew. Fails where another
 * connection holds it, and closes by itself when another wants to change or delete it.
 */
export async function openRaw(
  name: string,
  create?: (database: IDBDatabase) => void,
): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isLate = false;
  let isMissing = false;
  request.onupgradeneeded = () => {
    if (create && !isLate) return create(request.result);
    isMissing = true;
    request.transaction?.abort();
  };
  const opened = resultOf(request).then(
    (database) => {
      if (isLate) database.close();
      database.onversionchange = () => database.close();
      return database;
    },
    (error) => {
      if (isMissing) return null;
      throw error;
    },
  );
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    isLate = true;
    reject(new Error(`${name} is held by another connection`));
  }, PATIENCE_MS);
  return Promise.race([opened, promise]).finally(() => clearTimeout(timer));
}
