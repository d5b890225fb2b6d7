import type { CDPSession, Page } from '@playwright/test';
import { type Extension, launchExtension } from '../extension.ts';
import { rowsOf } from '../kept.ts';
import { social } from '../microsoft.ts';
import { tabIdOf } from '../own-pages.ts';
import { DRIVER, OWN_PAGE, withDriver } from './kills-build.ts';
import type { Left } from './kills-check.ts';
import type { Driver } from './kills-driver.ts';
import type { LaneName, Outcome } from './kills-driver-run.ts';

declare const chrome: typeof import('wxt/browser').browser;
declare const killsDriver: Driver;

/** What writes through the product's own messages, in one place. */
export interface Writer {
  readonly start: (lanes: readonly LaneName[], seed: number) => Promise<void>;
  readonly stop: () => Promise<Outcome>;
  readonly requests: () => Promise<Outcome['requests']>;
}

/** A page of the extension's own that writes. */
export async function ownWriter({ context, id }: Extension): Promise<Writer & { page: Page }> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${OWN_PAGE}`);
  return {
    page,
    requests: () => page.evaluate(() => killsDriver.requests()),
    start: (lanes, seed) =>
      page.evaluate(([names, from]) => killsDriver.start(names, from), [lanes, seed] as const),
    stop: () => page.evaluate(() => killsDriver.stop()),
  };
}

/** The content scripts' world of a dashboard's page, brought there by the page `own`. */
export async function pageWriter(extension: Extension, own: Page): Promise<Writer> {
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  const tabId = await tabIdOf(extension, page);
  await own.evaluate(
    ([tab, file]) =>
      chrome.scripting.executeScript({ files: [file as '/notice.js'], target: { tabId: tab } }),
    [tabId, DRIVER] as const,
  );
  const call = (name: keyof Driver, args: readonly unknown[] = []) =>
    own.evaluate(
      async ([tab, method, given]) => {
        const [answer] = await chrome.scripting.executeScript({
          args: [method, given as unknown[]],
          func: (called: keyof Driver, said: unknown[]) =>
            (killsDriver[called] as (...all: unknown[]) => unknown)(...said) ?? null,
          target: { tabId: tab },
        });
        return answer?.result as never;
      },
      [tabId, name, args] as const,
    );
  return {
    requests: () => call('requests'),
    start: (lanes, seed) => call('start', [lanes, seed]),
    stop: () => call('stop'),
  };
}

/** Stops the worker again and again over one session; tells whether there was one. */
export async function killer({ context, id }: Extension): Promise<() => Promise<boolean>> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
    if (!worker) return false;
    const { targetId } = worker;
    return session.send('Target.closeTarget', { targetId }).then(
      ({ success }) => success,
      () => false,
    );
  };
}

/** Reads all that is kept. */
export async function leftIn(extension: Extension, own: Page): Promise<Left> {
  const settings = await own.evaluate(
    async () => (await chrome.storage.local.get('settings')).settings ?? {},
  );
  return {
    draftVersions: await rowsOf(extension, 'draftVersions'),
    drafts: await rowsOf(extension, 'drafts'),
    log: await rowsOf(extension, 'log'),
    logCounts: await rowsOf(extension, 'logCounts'),
    ruleChanges: await rowsOf(extension, 'ruleChanges'),
    rules: await rowsOf(extension, 'rules'),
    settings: settings as Left['settings'],
  };
}

/** Starts Chromium with the built extension and the driver in it. */
export const launchWithDriver = async () => launchExtension({ alter: await withDriver() });
