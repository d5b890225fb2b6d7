// Content scripts carry this file and must stay small, so it needs no schema library.

/** What the worker tells the pickers of a tab. */
export interface PickerPageMessages {
  /** One of them has ended. */
  pickerEnd: null;
  /** Which frame has the panel now. */
  pickerTurn: { readonly frame: string };
}

/** What the worker tells the content scripts of a tab. */
export interface PageMessages {
  draftWanted: null;
  /** Whether a frame takes the focus even where nobody works in it. */
  focusNotice: { readonly anyway: boolean };
  planChanged: null;
  showUnit: { readonly key: string; readonly shown: boolean };
}

type Parse<T> = (data: unknown) => T | undefined;

/** Parses the data of each message; `undefined` refuses it. */
export const pageMessages: { readonly [K in keyof PageMessages]: Parse<PageMessages[K]> } = {
  focusNotice: (data) => {
    const { anyway } = (data ?? {}) as Record<string, unknown>;
    return typeof anyway === 'boolean' ? { anyway } : undefined;
  },
  draftWanted: (data) => (data === null ? null : undefined),
  planChanged: (data) => (data === null ? null : undefined),
  showUnit: (data) => {
    const { key, shown } = (data ?? {}) as Record<string, unknown>;
    return typeof key === 'string' && typeof shown === 'boolean' ? { key, shown } : undefined;
  },
};
