import type { OpenPicker } from './picker-ports';

type Here = Pick<OpenPicker, 'end' | 'take'>;

// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.picker');
const shared = globalThis as { [KEY]?: Here };

/** Opens a picker in this frame, in the place of one that may be open there. */
export function openOnly(open: () => Here): void {
  shared[KEY]?.end();
  shared[KEY] = open();
}

/** The picker that was opened last in this frame. */
export const pickerHere = (): Here | undefined => shared[KEY];
