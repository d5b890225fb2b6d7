import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../tools/browsers.mjs';

const USED = resolve('.output/firefox-profile');

/** A folder with the profile of a Firefox that was there once, without the extension; `undefined` where none was made. */
export function copyOfUsed(): string | undefined {
  if (!existsSync(USED)) return undefined;
  const copy = mkdtempSync(join(tmpdir(), 'compose-guard-'));
  cpSync(USED, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/**
 * Lets Firefox make a profile before all tests: what it does at the first start in a new one costs as much
 * as a short test.
 */
export default async function useFirefoxOnce(): Promise<void> {
  if (existsSync(USED)) return;
  const made = mkdtempSync(`${USED}-`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: true,
    userDataDir: made,
  });
  await browser.close();
  renameSync(made, USED);
}
