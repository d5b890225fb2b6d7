import type { Page } from '@playwright/test';
import type { MessageData, MessageName, Protocol } from '@/utils/extension/protocol';
import type { RuleChange } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';
import { defaultSettings } from '../../utils/plan/settings.ts';
import type { Extension } from './extension.ts';
import { quietPage, rowsOf } from './kept.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Sends one message as a page of the extension does. */
export async function sendAsOwnPage<K extends MessageName>(
  extension: Extension,
  name: K,
  data: MessageData<K>,
): Promise<Protocol[K]> {
  const page = await quietPage(extension);
  const message = { name, data };
  const reply = await page.evaluate((each) => chrome.runtime.sendMessage(each), message);
  if (!reply?.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return reply.value as Protocol[K];
}

/** The id by which the extension knows a tab. */
export async function tabIdOf({ worker }: Extension, page: Page): Promise<number> {
  const url = page.url();
  const id = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    // A tab that was just closed may still be among them.
    return tabs.findLast((tab) => tab.url === address)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** A rule as the options page would save it. */
export const customRule = (part: Partial<CustomRule>): CustomRule => ({
  actions: ['create-post', 'schedule-post', 'save-draft'],
  client: '',
  createdAt: 1,
  effect: 'hide',
  enabled: true,
  from: null,
  id: 'rule-of-a-test',
  locators: [],
  network: 'x',
  note: '',
  origin: { kind: 'own' },
  place: { kind: 'platform', platform: 'microsoft-advertising' },
  until: null,
  updatedAt: 1,
  ...part,
});

/** Makes a change of rules as the options page does. */
export const changeRules = (
  extension: Extension,
  { kind = 'save', put = [], remove = [] }: Partial<Omit<RuleChange, 'id'>>,
) => sendAsOwnPage(extension, 'changeRules', { id: crypto.randomUUID(), kind, put, remove });

/** Puts settings, rules and packs back to how they were installed. */
export async function forgetChanges(extension: Extension): Promise<void> {
  for (const { id } of await rowsOf<{ id: string }>(extension, 'packs'))
    await sendAsOwnPage(extension, 'removePack', { change: crypto.randomUUID(), id });
  const rules = await sendAsOwnPage(extension, 'listRules', null);
  if (rules.length > 0) await changeRules(extension, { remove: rules.map(({ id }) => id) });
  await sendAsOwnPage(extension, 'saveSettings', defaultSettings);
}

/** Presses what closes its own page, which may be gone before the press itself was answered. */
export async function pressAndClose(page: Page, press: () => Promise<void>): Promise<void> {
  const pressed = press().catch((problem: Error) => {
    if (!problem.message.includes('has been closed')) throw problem;
  });
  await Promise.all([page.waitForEvent('close'), pressed]);
}

/** Opens the popup as it speaks about the tab of `page`. */
export async function openPopup(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  const tab = await tabIdOf(extension, page);
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  return popup;
}

/** Opens the options page at a route like `#/rules`. */
export async function openOptions({ context, id }: Extension, route: string): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html${route}`);
  return options;
}
