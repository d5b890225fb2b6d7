import { type CDPSession, expect, type Page } from '@playwright/test';

declare const chrome: typeof import('wxt/browser').browser;

/** Stops the extension's worker, as the browser does when it is idle; `page` is one of the extension's. */
export async function stopWorker(session: CDPSession, page: Page): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const workers = () =>
    page.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }));
  await expect.poll(workers).toEqual([]);
}
