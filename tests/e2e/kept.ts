import type { BrowserContext, Page } from '@playwright/test';
import type { Draft } from '@/utils/drafts/draft';
import type { Extension } from './extension.ts';

declare const chrome: typeof import('wxt/browser').browser;

const quietPages = new WeakMap<BrowserContext, Promise<Page>>();

async function openQuiet({ context, id }: Extension): Promise<Page> {
  // The browser starts with an empty tab that no test uses.
  const [first] = context.pages();
  const page = first?.url() === 'about:blank' ? first : await context.newPage();
  await page.goto(`chrome-extension://${id}/icons/128.png`);
  return page;
}

/** A page of the extension that has nothing to load or to do; it stays open for the next who asks. */
export async function quietPage(extension: Extension): Promise<Page> {
  const { context } = extension;
  const known = quietPages.get(context);
  if (known && !(await known).isClosed()) return known;
  const opening = openQuiet(extension);
  // Several may ask at once.
  quietPages.set(context, opening);
  opening.catch(() => quietPages.delete(context));
  return opening;
}

/** All rows of one table of the extension's database. */
export async function rowsOf<T>(extension: Extension, table: string): Promise<T[]> {
  const page = await quietPage(extension);
  return (await page.evaluate(async (name) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const opening = indexedDB.open('compose-guard');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const rows = opening.result.transaction(name).objectStore(name).getAll();
      rows.onsuccess = () => resolve(rows.result);
      opening.result.close();
    };
    return promise;
  }, table)) as T[];
}

/** What is kept of each draft, newest first. */
export async function keptDrafts(extension: Extension): Promise<Draft[]> {
  const drafts = await rowsOf<Draft>(extension, 'drafts');
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
}

async function write(extension: Extension, table: string, row: unknown): Promise<void> {
  const page = await quietPage(extension);
  await page.evaluate(
    async ([name, put]) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const opening = indexedDB.open('compose-guard');
      opening.onsuccess = () => {
        const writing = opening.result.transaction(name, 'readwrite');
        if (put === null) writing.objectStore(name).clear();
        else writing.objectStore(name).put(put);
        writing.oncomplete = () => resolve();
        opening.result.close();
      };
      return promise;
    },
    [table, row] as const,
  );
}

/** Empties one table. */
export const emptyTable = (extension: Extension, table: string) => write(extension, table, null);

/** Puts one row into a table, past the extension. */
export const putRow = (extension: Extension, table: string, row: object) =>
  write(extension, table, row);

/** Lets nobody else read or write a table until what it gives is called. */
export async function holdTable(extension: Extension, table: string): Promise<() => Promise<void>> {
  const page = await quietPage(extension);
  const hold = await page.evaluateHandle(async (name) => {
    const { promise, resolve } = Promise.withResolvers<{ isOver: boolean }>();
    const state = { isOver: false };
    const opening = indexedDB.open('compose-guard');
    opening.onsuccess = () => {
      const store = opening.result.transaction(name, 'readwrite').objectStore(name);
      // A transaction lasts as long as something is asked of it.
      const goOn = () => {
        if (!state.isOver) store.count().onsuccess = goOn;
        resolve(state);
      };
      store.count().onsuccess = goOn;
      opening.result.close();
    };
    return promise;
  }, table);
  return () =>
    hold.evaluate((state) => {
      state.isOver = true;
    });
}

/** Stops the extension's worker, as the browser may at any moment. */
export async function killWorker({ context, id }: Extension): Promise<void> {
  const browser = context.browser();
  const session = await browser?.newBrowserCDPSession();
  const found = await session?.send('Target.getTargets');
  const worker = found?.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(id),
  );
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
  await session?.detach();
}
