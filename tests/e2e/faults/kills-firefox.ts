import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { newDashboardPage, openOwnPage, runPrivileged } from '../firefox-browser.ts';
import { social } from '../microsoft.ts';
import { OWN_PAGE } from './kills-build.ts';
import { type OwnPage, ownWriter, pageWriter } from './kills-writer.ts';

/** A page of the extension with the driver in it. */
export async function openOwn(browser: Browser): Promise<OwnPage> {
  const page = await openOwnPage(browser, '', OWN_PAGE);
  const isThere = () => page.evaluate(() => 'killsDriver' in globalThis).catch(() => false);
  await expect.poll(isThere).toBe(true);
  return page as unknown as OwnPage;
}

/** The same and a page of a dashboard in Firefox, both of which can write. */
export async function openWriters(browser: Browser) {
  const own = await openOwn(browser);
  const dashboard = await newDashboardPage(browser);
  await dashboard.goto(`${social}/compose`);
  return { inPage: await pageWriter(own, `${social}/compose`), own, writer: ownWriter(own) };
}

/**
 * Stops the event page, as Firefox may at any moment; tells whether there was one. Firefox waits for one
 * that is still starting, and would stop it before it has heard anything: that is let be.
 */
export const killerOf = (browser: Browser) => async (): Promise<boolean> =>
  (await runPrivileged(
    browser,
    `if (extension.backgroundState !== 'running') return '';
    await extension.terminateBackground({ ignoreDevToolsAttached: true });
    return extension.backgroundState === 'running' ? '' : 'killed';`,
  )) === 'killed';
