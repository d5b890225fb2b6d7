import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { sendAsOwnPage, tabIdOf } from './own-pages';

declare const chrome: typeof import('wxt/browser').browser;

/** The form of a new rule as the popup opens it on the replica of Microsoft Advertising. */
export const fromPopup = '#/rules/new?host=ui.ads.microsoft.com';

/** What the form says of the open dashboards. */
export const previewIn = (options: Page) =>
  options.getByRole('region', { name: 'On your open dashboards' });

/** What the form says of other rules and the list. */
export const conflictsIn = (options: Page) =>
  options.getByRole('region', { name: 'What else applies' });

/** Presses the button that saves the rule. */
export const save = (options: Page) => options.getByRole('button', { name: 'Save rule' }).click();

/** The rules that are kept. */
export const keptRules = (extension: Extension) => sendAsOwnPage(extension, 'listRules', null);

/** Whether the tab of `page` is the one in front. */
export async function isInFront(extension: Extension, page: Page): Promise<boolean> {
  const tabId = await tabIdOf(extension, page);
  return extension.worker.evaluate(async (id) => (await chrome.tabs.get(id)).active, tabId);
}
