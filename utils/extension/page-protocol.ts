import type { PreviewCounts } from '@/utils/plan/preview';
import { PLAN_VERSION, type Plan } from '@/utils/plan/types';

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
  /** Asks whether this version's script is there. */
  present: null;
  /** What the plan would do here by the rule `rule`. */
  previewPlan: { readonly plan: Plan; readonly rule: string };
  showUnit: { readonly key: string; readonly shown: boolean };
}

/** What is not answered by whether something was done. */
export interface PageReplies {
  previewPlan: PreviewCounts | null;
}

/** What a page answers. */
export type PageReply<K extends keyof PageMessages> = K extends keyof PageReplies
  ? PageReplies[K]
  : boolean;

type Parse<T> = (data: unknown) => T | undefined;

/** Parses the data of each message; `undefined` refuses it. */
export const pageMessages: { readonly [K in keyof PageMessages]: Parse<PageMessages[K]> } = {
  focusNotice: (data) => {
    const { anyway } = (data ?? {}) as Record<string, unknown>;
    return typeof anyway === 'boolean' ? { anyway } : undefined;
  },
  draftWanted: (data) => (data === null ? null : undefined),
  previewPlan: (data) => {
    const { plan, rule } = (data ?? {}) as { plan?: Plan; rule?: unknown };
    return plan?.version === PLAN_VERSION && typeof rule === 'string' ? { plan, rule } : undefined;
  },
  present: (data) => (data === null ? null : undefined),
  planChanged: (data) => (data === null ? null : undefined),
  showUnit: (data) => {
    const { key, shown } = (data ?? {}) as Record<string, unknown>;
    return typeof key === 'string' && typeof shown === 'boolean' ? { key, shown } : undefined;
  },
};
