/** What a page has used in a while, in milliseconds of the processor. */
interface Used {
  /** How long the while was, by the clock. */
  readonly ms: number;
  /** Of scripts alone: all of them in Chromium, the extension's own in Firefox. */
  readonly script: number;
  /** Of all that the page's main thread did, or where that is not told, its process. */
  readonly all: number;
}

/** A page in which it storms, or is going to. */
export interface StormTab {
  /** What an expression comes to in the page. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /** Types into the panel as a person does. */
  readonly type: (text: string) => Promise<void>;
  /** Measures from now on, until it is asked for what was used. */
  readonly watch: () => Promise<() => Promise<Used>>;
  /** Megabytes of scripts' heap in the page's process, all worlds, after garbage was collected. */
  readonly heap: () => Promise<number>;
  /** What went wrong in it so far. */
  readonly errors: () => Promise<readonly string[]>;
}

/** One browser with the extension, and another in which it leaves the same page alone. */
export interface Ground {
  readonly guarded: StormTab;
  readonly bare: StormTab;
  /** How many messages of each name have come from pages so far. */
  readonly messages: () => Promise<Readonly<Record<string, number>>>;
  readonly rows: <T>(table: string) => Promise<T[]>;
  /** Megabytes of the worker's heap; `null` where nothing tells. */
  readonly workerHeap: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Opens what a test needs; without `bare` only the guarded page. */
export type OpenGround = (needs: { readonly bare: boolean }) => Promise<Ground>;

/** Where errors of a page are noted from its beginning, by a script of the test. */
export const noteErrors = (): void => {
  const errors: string[] = [];
  Object.assign(window, { stormErrors: errors });
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
};

/** Run in a page of the extension: counts the messages that come from others. */
export const countMessages = `
  globalThis.heard = {};
  (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ name }, { url }) => {
    // Pages of the extension ask as well.
    if (url?.startsWith('https:')) heard[name] = (heard[name] ?? 0) + 1;
  });
  true`;

/** Run in a page of the extension: all rows of a table. */
export const rowsIn = (table: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('compose-guard');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const rows = opening.result.transaction('${table}').objectStore('${table}').getAll();
    rows.onsuccess = () => resolve(rows.result);
    opening.result.close();
  };
})`;
