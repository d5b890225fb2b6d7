// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.picker');
const shared = globalThis as { [KEY]?: () => void };

/** Opens a picker in this frame, in the place of one that may be open there. */
export function openOnly(open: () => () => void): void {
  shared[KEY]?.();
  shared[KEY] = open();
}
