/** Something that runs in a frame and can look at its plan again. */
interface Awake {
  readonly planChanged: () => void;
}

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.page');
const shared = globalThis as { [KEY]?: Awake };

/** Starts what may run in a frame only once; where it runs already, it looks at its plan again. */
export function onlyOnce(start: () => Awake): void {
  if (shared[KEY]) shared[KEY].planChanged();
  else shared[KEY] = start();
}
