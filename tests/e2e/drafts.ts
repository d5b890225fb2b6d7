import type { Page } from '@playwright/test';
import type { Draft, DraftVersion } from '@/utils/drafts/draft';
import type { Extension } from './extension.ts';
import { openOptions } from './own-pages.ts';

export { draft } from '../fixtures/drafts.ts';

type Kept = readonly Draft[];
type Said = readonly Omit<DraftVersion, 'key'>[];

/** Puts drafts into the database in place of all others, as a page of the extension could. */
export async function putDrafts(extension: Extension, drafts: Kept, versions: Said = []) {
  const page = await openOptions(extension, '#/about');
  await page.evaluate(
    ([kept, said]) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const opening = indexedDB.open('compose-guard');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const work = database.transaction(['drafts', 'draftVersions'], 'readwrite');
        const [first, second] = [work.objectStore('drafts'), work.objectStore('draftVersions')];
        first.clear();
        second.clear();
        for (const each of kept) first.put(each);
        for (const each of said) second.put(each);
        work.oncomplete = () => resolve();
        work.onerror = () => reject(work.error);
      };
      return promise.finally(() => opening.result.close());
    },
    [drafts, versions] as const,
  );
  await page.close();
}

/** The cards of the page of all drafts. */
export const cards = (page: Page) => page.locator('.draft');

/** Where the page says what came of a press. */
export const toast = (page: Page) => page.locator('.toasts');

export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** One text for all networks. */
export const said = (text: string) => [{ network: null, text }];
