import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Extension } from '../extension.ts';
import { launchFirefox } from '../firefox-browser.ts';
import { forgetLocks, killBrowser } from './kill-browser.ts';
import { copyWithDriver } from './kills-build.ts';
import { launchWithDriver } from './kills-chromium.ts';

/** A browser that is killed, and started again with the same profile. */
interface Restarts<T> {
  /** The browser as it runs now. */
  readonly now: () => T;
  readonly killAndRestart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium with the extension and the driver in it. In the first half minute of a profile Chromium
 * has not yet noted for good that there is a database: killed twice by then, it deletes what it does not
 * know of. Closed in peace once, it has.
 */
export async function restartChromium(): Promise<Restarts<Extension>> {
  const { close, extension, reopen } = await launchWithDriver();
  const profile = dirname(extension.folder);
  let running = await reopen();
  return {
    close,
    killAndRestart: async () => {
      const { context } = running;
      running = await reopen(async () => {
        const gone = context.waitForEvent('close');
        killBrowser(profile);
        await gone;
        forgetLocks(profile);
      });
    },
    now: () => running,
  };
}

/** Starts Firefox with the extension and the driver in it. */
export async function restartFirefox(): Promise<Restarts<Browser>> {
  const scratch = mkdtempSync(join(tmpdir(), 'compose-guard-'));
  const profile = join(scratch, 'profile');
  const folder = await copyWithDriver('firefox-mv3', scratch);
  // The extension is a temporary one, and installed anew after each start.
  const preferences = {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  const start = () => launchFirefox({ folder, preferences, profile });
  let running = await start();
  return {
    close: async () => {
      await running.close();
      rmSync(scratch, { force: true, recursive: true });
    },
    killAndRestart: async () => {
      const gone = new Promise((done) => running.once('disconnected', done));
      killBrowser(profile);
      await gone;
      forgetLocks(profile);
      running = await start();
    },
    now: () => running,
  };
}
