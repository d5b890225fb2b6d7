/** One key, in milliseconds since the browser took it from the keyboard. */
export interface KeyTime {
  /** When the page's first listener heard of it: it has waited for all that was under way. */
  readonly heard: number;
  /** When the last listener of the page had handled it and the text that came of it. */
  readonly handled: number;
}

/** What the gauge leaves in the page. */
export interface Gauged {
  /** The keys since it was last asked. */
  readonly takeKeys: () => KeyTime[];
}

/** Runs in the page before anything else of it does. */
export function placeGauge(): void {
  let pressed = 0;
  let keys: { heard: number; handled: number }[] = [];
  const onPress = ({ timeStamp }: Event) => {
    const heard = performance.now() - timeStamp;
    pressed = timeStamp;
    keys.push({ handled: heard, heard });
  };
  // On the window, on the way up, after all others: also after those that observe the text.
  const onHandled = ({ isTrusted }: Event) => {
    const key = keys.at(-1);
    if (key && isTrusted) key.handled = performance.now() - pressed;
  };
  addEventListener('keydown', onPress, { capture: true });
  for (const type of ['keydown', 'input']) addEventListener(type, onHandled);
  const gauged: Gauged = {
    takeKeys: () => {
      const taken = keys;
      keys = [];
      return taken;
    },
  };
  Object.assign(globalThis, gauged);
}
