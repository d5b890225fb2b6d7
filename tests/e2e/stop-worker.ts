import { type CDPSession, expect, type Page } from '@playwright/test';

declare const chrome: typeof import('wxt/browser').browser;

/**
 * Stops the extension's worker, as the browser does when it is idle; `page` is one of the extension's.
 * An open page may wake a new one at once: what counts is that the one that ran is gone with all it knew.
 */
export async function stopWorker(session: CDPSession, page: Page): Promise<void> {
  const workers = () =>
    page.evaluate(async () =>
      (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).map(
        (context) => context.contextId,
      ),
    );
  const before = await workers();
  await session.send('ServiceWorker.enable');
  const left = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return (await workers()).filter((id) => before.includes(id));
  };
  await expect.poll(left).toEqual([]);
}
