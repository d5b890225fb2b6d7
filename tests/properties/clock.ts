/** Timers that can be made due at once: what settles after seconds is judged in milliseconds. */

interface Timer {
  readonly due: number;
  readonly native: ReturnType<typeof setTimeout>;
  readonly run: () => void;
}

const timers = new Map<number, Timer>();
const channel = new MessageChannel();
const turns: (() => void)[] = [];
let skipped = 0;
let last = 0;

channel.port1.onmessage = () => turns.shift()?.();

/** Lets everything go on that was asked for by message before. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    turns.push(done);
    channel.port2.postMessage(null);
  });

/** Puts the clock in the place of the page's own. */
export function takeClock(): void {
  const now = performance.now.bind(performance);
  const set = globalThis.setTimeout.bind(globalThis);
  const clear = globalThis.clearTimeout.bind(globalThis);
  const setTimer = (work: () => void, ms = 0) => {
    const id = ++last;
    const run = () => {
      if (timers.delete(id)) work();
    };
    timers.set(id, { due: performance.now() + ms, native: set(run, ms), run });
    return id;
  };
  const clearTimer = (id: number) => {
    clear(timers.get(id)?.native);
    timers.delete(id);
  };
  performance.now = () => now() + skipped;
  Object.assign(globalThis, { clearTimeout: clearTimer, setTimeout: setTimer });
}

/** Lets `ms` pass at once, the timers in their order. */
export async function pass(ms: number): Promise<void> {
  const until = performance.now() + ms;
  const next = () =>
    [...timers.values()].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  for (let timer = next(); timer; timer = next()) {
    skipped += Math.max(0, timer.due - performance.now());
    timer.run();
    await turn();
  }
  skipped += Math.max(0, until - performance.now());
  await turn();
}
