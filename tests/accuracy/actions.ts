import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/extension.ts';
import { tabIdOf } from '../e2e/own-pages.ts';
import type { Subject } from './in-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Words of the samples that stand for more than themselves. */
const wider: Readonly<Record<string, readonly string[]>> = {
  compose: ['create-post', 'schedule-post', 'save-draft', 'auto-share', 'cross-post'],
  inbox: ['inbox', 'reply'],
};

/** What the subjects of a page may be reported as; `null` where the sample does not say. */
export function expectedActions(subjects: readonly Subject[]): ReadonlySet<string> | null {
  const words = subjects.flatMap(({ actions }) => actions.split(/\s+/).filter(Boolean));
  return words.length === 0 ? null : new Set(words.flatMap((word) => wider[word] ?? [word]));
}

/** What the extension says of X in the tab that shows `page`. */
export async function reportedActions(extension: Extension, page: Page): Promise<string[]> {
  const prefix = `report:${await tabIdOf(extension, page)}:`;
  // What is kept for all pages would be far more than what is asked for.
  const reports = await extension.worker.evaluate(async (start) => {
    const keys = await chrome.storage.session.getKeys();
    const stored = await chrome.storage.session.get(keys.filter((key) => key.startsWith(start)));
    return Object.values(stored) as Report[];
  }, prefix);
  const actions = reports
    .flatMap(({ units }) => units)
    .filter(({ network }) => network === 'x')
    .flatMap((unit) => unit.actions);
  return [...new Set(actions)].sort();
}

interface Report {
  readonly units: readonly { readonly network: string; readonly actions: readonly string[] }[];
}
