/** What of a page of the extension is used here: both browsers' have it. */
interface OwnPage {
  evaluate: (script: string) => Promise<unknown>;
}

/**
 * Holds a connection that does not give way while another wants a new version: nobody gets to the database
 * until `release`.
 */
export async function block(page: OwnPage): Promise<() => Promise<unknown>> {
  await page.evaluate(`new Promise((done) => {
    const holding = indexedDB.open('compose-guard');
    holding.onsuccess = () => {
      globalThis.held = holding.result;
      const wanting = indexedDB.open('compose-guard', 41);
      wanting.onblocked = done;
      // In the end all stays as it was.
      wanting.onupgradeneeded = () => wanting.transaction.abort();
      wanting.onerror = (event) => event.preventDefault();
    };
  })`);
  return () => page.evaluate('globalThis.held.close()');
}

/** Lets all connections be closed, as after an error; whoever needs one opens it anew. */
export const shake = (page: OwnPage) =>
  page.evaluate(`new Promise((done) => {
    const wanting = indexedDB.open('compose-guard', 41);
    wanting.onupgradeneeded = () => wanting.transaction.abort();
    wanting.onerror = (event) => {
      event.preventDefault();
      done();
    };
  })`);

/** Makes it a database of a newer version, with something that this one does not know. */
export const makeNewer = (page: OwnPage) =>
  page.evaluate(`new Promise((done) => {
    const wanting = indexedDB.open('compose-guard', 50);
    wanting.onupgradeneeded = () => wanting.result.createObjectStore('future').put('kept', 'key');
    wanting.onsuccess = () => {
      wanting.result.close();
      done();
    };
  })`);

/** How the worker's database is made to fail; its undo is in `mend`. */
export const shims = {
  'its files are damaged': `IDBFactory.prototype.open = () => {
    const request = { error: new DOMException('Internal error opening backing store', 'UnknownError') };
    setTimeout(() => request.onerror?.({ preventDefault() {}, stopPropagation() {}, target: request }));
    return request;
  };`,
  'the browser keeps nothing, as in private windows': `IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };`,
  'there is no room: what was written is taken back': `IDBObjectStore.prototype.put = function (...what) {
    const request = globalThis.real.put.apply(this, what);
    setTimeout(() => this.transaction.abort());
    request.onsuccess = null;
    return request;
  };`,
  'there is no room: each write says so': `IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };`,
} as const;

export const remember = `globalThis.real = {
  open: IDBFactory.prototype.open,
  put: IDBObjectStore.prototype.put,
};`;
export const mend = `IDBFactory.prototype.open = globalThis.real.open;
IDBObjectStore.prototype.put = globalThis.real.put;`;

/** Run in a page of the extension: takes all the room that its browser has left for it; gives back its undo. */
export async function fillUp(own: { evaluate: (script: string) => Promise<unknown> }) {
  await own.evaluate(`(async () => {
    const put = (size) => new Promise((done) => {
      const opening = indexedDB.open('filler', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
      opening.onerror = () => done(false);
      opening.onsuccess = () => {
        const end = (isPut) => {
          opening.result.close();
          done(isPut);
        };
        const work = opening.result.transaction('rows', 'readwrite');
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
        work.objectStore('rows').put(bytes, Math.random());
        work.oncomplete = () => end(true);
        work.onabort = () => end(false);
      };
    });
    for (const size of [1_000_000, 100_000, 10_000, 1000])
      while (await put(size));
  })()`);
  return () =>
    own.evaluate(`new Promise((done) => { indexedDB.deleteDatabase('filler').onsuccess = done; })`);
}
