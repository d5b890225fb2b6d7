import { DRIVER } from './kills-build.ts';
import type { Left } from './kills-check.ts';
import type { Driver } from './kills-driver.ts';
import type { LaneName, Outcome } from './kills-driver-run.ts';

declare const chrome: typeof import('wxt/browser').browser;
declare const killsDriver: Driver;

/** A page of the extension's own with the driver in it, in either browser. */
export interface OwnPage {
  readonly evaluate: <R, A>(run: (given: A) => R | Promise<R>, given: A) => Promise<R>;
}

/** What writes through the product's own messages, in one place. */
export interface Writer {
  readonly start: (lanes: readonly LaneName[], seed: number) => Promise<void>;
  readonly requests: () => Promise<Outcome['requests']>;
  readonly stop: () => Promise<Outcome>;
}

/** Lets the page itself write. */
export const ownWriter = (own: OwnPage): Writer => ({
  requests: () => own.evaluate(() => killsDriver.requests(), null),
  start: (lanes, seed) =>
    own.evaluate(([names, from]) => killsDriver.start(names, from), [lanes, seed] as const),
  stop: () => own.evaluate(() => killsDriver.stop(), null),
});

/** Brings the driver into the content scripts' world of the tab at `url`, and lets it write there. */
export async function pageWriter(own: OwnPage, url: string): Promise<Writer> {
  const tabId = await own.evaluate(
    async ({ address, file }) => {
      const [tab] = await chrome.tabs.query({ url: address });
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      await chrome.scripting.executeScript({
        files: [file as '/notice.js'],
        target: { tabId: tab.id },
      });
      return tab.id;
    },
    { address: url, file: DRIVER },
  );
  const call = (method: 'requests' | 'start' | 'stop', given: readonly unknown[] = []) =>
    own.evaluate(
      async ({ args, name, tab }) => {
        const [answer] = await chrome.scripting.executeScript({
          args: [name, [...args]],
          func: (called: typeof name, said: unknown[]) =>
            (killsDriver[called] as (...all: unknown[]) => unknown)(...said) ?? null,
          target: { tabId: tab },
        });
        return answer?.result as never;
      },
      { args: given, name: method, tab: tabId },
    );
  return {
    requests: () => call('requests'),
    start: (lanes, seed) => call('start', [lanes, seed]),
    stop: () => call('stop'),
  };
}

/** Reads all that is kept. */
export const leftFor = (own: OwnPage): Promise<Left> =>
  own.evaluate(() => killsDriver.left(), null);
