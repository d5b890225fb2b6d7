import { expect } from '@playwright/test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { MessageData, MessageName, Protocol } from '@/utils/extension/protocol';
import { runPrivileged } from '../firefox-browser.ts';

declare const browser: typeof import('wxt/browser').browser;

/** Sends one message as `own`, a page of the extension in Firefox, does. */
export async function ask<K extends MessageName>(
  own: Page,
  name: K,
  data: MessageData<K>,
): Promise<Protocol[K]> {
  const reply = await own.evaluate(
    (message) => browser.runtime.sendMessage(message) as Promise<{ ok: boolean; value: unknown }>,
    { data, name },
  );
  if (!reply?.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
  return reply.value as Protocol[K];
}

/** All rows of one table of the extension's database. */
export const rowsIn = <T>(own: Page, table: string): Promise<T[]> =>
  own.evaluate(async (name) => {
    const { promise, resolve, reject } = Promise.withResolvers<T[]>();
    const opening = indexedDB.open('compose-guard');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const rows = opening.result.transaction(name).objectStore(name).getAll();
      rows.onsuccess = () => resolve(rows.result);
      opening.result.close();
    };
    return promise;
  }, table);

/** The id of the tab that shows `url`. */
export const tabIdIn = (own: Page, url: string): Promise<number> =>
  own.evaluate(
    async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
    url,
  );

/** Stops the event page, as Firefox does when it is idle. */
export const stopBackground = (firefox: Browser): Promise<unknown> =>
  runPrivileged(firefox, `await extension.terminateBackground({ ignoreDevToolsAttached: true });`);

/** What the units that bear the public attribute say, with their state. */
export const guardedOn = (page: Page | Frame): Promise<string[]> =>
  page.$$eval('[data-compose-guard]', (units) =>
    units.map(
      (unit) =>
        `${unit.getAttribute('data-compose-guard')} ${(unit.textContent ?? '').replace(/\s+/g, ' ').trim()}`,
    ),
  );

/** Waits until an own page can be asked something. */
export const isReady = (own: Page) =>
  expect.poll(() => own.evaluate(() => typeof browser === 'object').catch(() => false)).toBe(true);
