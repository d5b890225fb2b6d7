/** What callbacks took since the clock was set to zero. */
export interface Cost {
  readonly total: number;
  readonly longest: number;
  readonly calls: number;
}

const now = () => performance.now();
const nativeTimeout = globalThis.setTimeout.bind(globalThis);
const nativeFrame = globalThis.requestAnimationFrame.bind(globalThis);
const nativeClear = globalThis.clearTimeout.bind(globalThis);

/** What is put off for longer belongs to nothing that happened here. */
const SOON_MS = 5000;
const QUIET_MS = 100;
const pending = new Set<unknown>();

let depth = 0;
let lastEnd = 0;
let cost = { total: 0, longest: 0, calls: 0 };

type Work = (this: unknown, ...args: never[]) => unknown;

/** The same function, its time counted unless another counted one calls it. */
export function counted<F extends Work>(work: F): F {
  const timed = function (this: unknown, ...args: Parameters<F>) {
    const begin = now();
    depth++;
    try {
      return work.apply(this, args);
    } finally {
      depth--;
      if (depth === 0) note(begin, now());
    }
  };
  return timed as F;
}

function note(begin: number, end: number): void {
  lastEnd = end;
  cost.total += end - begin;
  cost.longest = Math.max(cost.longest, end - begin);
  cost.calls++;
}

/** Counts what is given to the function `name` of `owner` as its first argument. */
function countFirst<O extends object>(owner: O | undefined, name: keyof O): void {
  const native = owner?.[name];
  if (!owner || typeof native !== 'function') return;
  const counting = (first: unknown, ...rest: unknown[]) =>
    native.call(owner, typeof first === 'function' ? counted(first as Work) : first, ...rest);
  Object.assign(owner, { [name]: counting });
}

/** Counts the callbacks of timers, and knows which are still to come. */
function countTimers(): void {
  const setTimeout = (work: unknown, delay = 0, ...rest: never[]) => {
    const run = counted(() => {
      pending.delete(id);
      if (typeof work === 'function') work(...rest);
    });
    const id = nativeTimeout(run, delay);
    if (delay <= SOON_MS) pending.add(id);
    return id;
  };
  const clearTimeout = (id: number) => {
    pending.delete(id);
    nativeClear(id);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
}

/** Counts the callbacks of a kind of observer. */
function countObserver(name: 'IntersectionObserver' | 'MutationObserver' | 'ResizeObserver') {
  const native = globalThis[name] as new (...args: unknown[]) => object;
  const counting = class extends native {
    constructor(callback: unknown, ...rest: unknown[]) {
      super(counted(callback as Work), ...rest);
    }
  };
  Object.assign(globalThis, { [name]: counting });
}

/** Counts what hears of messages: an engine may come back to its work by sending itself one. */
function countMessages(): void {
  const { prototype } = MessagePort;
  const native = Object.getOwnPropertyDescriptor(prototype, 'onmessage');
  Object.defineProperty(prototype, 'onmessage', {
    ...native,
    set(listener: unknown) {
      native?.set?.call(
        this,
        typeof listener === 'function' ? counted(listener as Work) : listener,
      );
    },
  });
}

countTimers();
countFirst(globalThis, 'setInterval');
countFirst(globalThis, 'queueMicrotask');
countFirst(globalThis, 'requestAnimationFrame');
countFirst(globalThis, 'requestIdleCallback');
countFirst((globalThis as { scheduler?: { postTask: unknown } }).scheduler, 'postTask');
countMessages();
countObserver('IntersectionObserver');
countObserver('MutationObserver');
countObserver('ResizeObserver');

export const clock = {
  now,
  read: (): Cost => ({ ...cost }),
  reset: () => {
    cost = { total: 0, longest: 0, calls: 0 };
  },
  wait: (ms: number) => new Promise<void>((done) => nativeTimeout(done, ms)),
  frame: () => new Promise<void>((done) => nativeFrame(() => done())),
  /** Waits until nothing has been counted for a while and, if `wholly`, nothing is put off either. */
  quiet: async (wholly: boolean): Promise<void> => {
    const begin = now();
    const isBusy = () => now() - Math.max(begin, lastEnd) < QUIET_MS;
    while ((isBusy() || (wholly && pending.size > 0)) && now() - begin < 2 * SOON_MS)
      await clock.wait(20);
  },
};
