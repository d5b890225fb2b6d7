import { backUp } from './database-backup';
import { openRaw } from './raw-database';

/** Why the database cannot be used: it is of a newer version, another connection holds it, or it fails. */
export type DatabaseTrouble = 'newer' | 'blocked' | 'failed';

/** Thrown where this version must not, or cannot now, open the database. */
class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  constructor(readonly why: Exclude<DatabaseTrouble, 'failed'>) {
    super(`the database is ${why}`);
  }
}

/** Why the database could not be opened, as `error` tells it. */
export function troubleOf(error: unknown): DatabaseTrouble {
  for (let at = error; at instanceof Error; at = (at as { inner?: unknown }).inner)
    if (at instanceof DatabaseRefusal) return at.why;
  return 'failed';
}

/** So long another connection may keep the database from being opened, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Held by the one that copies and changes what an older version has left. */
const LOCK = 'compose-guard-upgrade';

type Heard = ((event: Event) => unknown) | null;

/** A request to open a database that may be refused, or given up, before the browser answers. */
class PatientRequest {
  onblocked: Heard = null;
  onerror: Heard = null;
  onsuccess: Heard = null;
  onupgradeneeded: Heard = null;
  error: unknown = null;
  isOver = false;
  native: IDBOpenDBRequest | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #over = Promise.withResolvers<void>();

  get result() {
    return this.native?.result;
  }
  get transaction() {
    return this.native?.transaction ?? null;
  }
  /** Settles when it has succeeded or failed. */
  get over(): Promise<void> {
    return this.#over.promise;
  }
  /** From now on it is waited for. */
  wait() {
    this.rest();
    this.#timer = setTimeout(() => this.fail(new DatabaseRefusal('blocked')), PATIENCE_MS);
  }
  /** Whatever it does now takes as long as it takes. */
  rest() {
    clearTimeout(this.#timer);
  }
  succeed(event: Event) {
    this.#end();
    this.onsuccess?.(event);
  }
  fail(error: unknown) {
    if (this.isOver) return;
    this.error = error;
    this.#end();
    const quiet = () => undefined;
    this.onerror?.({
      target: this,
      preventDefault: quiet,
      stopPropagation: quiet,
    } as unknown as Event);
  }
  #end() {
    this.rest();
    this.isOver = true;
    this.#over.resolve();
  }
}

/** Copies what an older version has left; the change itself is one transaction, and safe without a copy too. */
async function copyAside(name: string, version: number): Promise<void> {
  const old = await openRaw(name);
  // Others who want to change it wait for the copy; they would cut it off.
  if (old) old.onversionchange = null;
  try {
    if (old && old.version < version) await backUp(old, Date.now());
  } finally {
    old?.close();
  }
}

function open(known: number, name: string, version?: number): PatientRequest {
  const request = new PatientRequest();

  const ask = (mayChange: boolean) => {
    request.wait();
    let isOld = false;
    const native = indexedDB.open(name, version);
    native.onblocked = (event) => request.onblocked?.(event);
    native.onupgradeneeded = (event) => {
      isOld = event.oldVersion > 0 && !mayChange && !request.isOver;
      if (isOld || request.isOver) return native.transaction?.abort();
      request.native = native;
      request.rest();
      request.onupgradeneeded?.(event);
    };
    native.onerror = (event) => {
      event.preventDefault();
      if (isOld) copyFirst();
      else request.fail(native.error);
    };
    native.onsuccess = (event) => {
      const isNewer = native.result.version >= (known + 1) * 10;
      if (request.isOver || isNewer) {
        native.result.close();
        return request.fail(new DatabaseRefusal('newer'));
      }
      request.native = native;
      request.succeed(event);
    };
  };
  const begin = (mayChange: boolean) => {
    try {
      ask(mayChange);
    } catch (error) {
      request.fail(error);
    }
  };
  const copyFirst = () => {
    const giveUp = new AbortController();
    void request.over.then(() => giveUp.abort());
    navigator.locks
      .request(LOCK, { signal: giveUp.signal }, async () => {
        request.rest();
        // Without room for a copy the change is made all the same: it happens as a whole or not at all.
        await copyAside(name, version ?? 0).catch(() => undefined);
        begin(true);
        await request.over;
      })
      .catch((error) => request.fail(error));
  };

  // Who asks listens only afterwards.
  queueMicrotask(() => begin(false));
  return request;
}

/**
 * The browser's databases, opened with care: what an older version has left is copied before it is
 * changed, what a newer version than `known` has left is never touched, and nobody waits for ever.
 */
export const carefulFactory = (known: number) => ({
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
  databases: () => indexedDB.databases(),
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  open: (name: string, version?: number) =>
    open(known, name, version) as unknown as IDBOpenDBRequest,
});
