import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { answer } from '../dashboards/serve.ts';
import { requireBrowser } from '../tools/browsers.mjs';
import { copyOfUsed } from './firefox-used.ts';

// An address that is known beforehand instead of the one that Firefox would draw.
const UUID = '6f0a7a4e-4c1d-4c55-9c6a-0b8d5f3b1e11';
const ID = 'compose-guard@compose-guard.example';

interface FirefoxOptions {
  /** Where the extension is; the build for Firefox unless said. */
  readonly folder?: string;
  /** A profile that is to be used again; one of which the extension knows nothing unless said. */
  readonly profile?: string;
  /** Takes certificates for good that nobody vouches for. */
  readonly acceptInsecureCerts?: boolean;
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /** Where it believes to be. */
  readonly timeZone?: string;
}

/**
 * Starts Firefox with the built extension. Playwright cannot load an extension into a stock Firefox;
 * puppeteer can, over WebDriver BiDi.
 */
export async function launchFirefox({
  folder = resolve('.output/firefox-mv3'),
  profile,
  acceptInsecureCerts = false,
  preferences = {},
  timeZone,
}: FirefoxOptions = {}): Promise<Browser> {
  const folderOfProfile = profile ?? copyOfUsed();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: true,
    acceptInsecureCerts,
    ...(timeZone && { env: { ...process.env, TZ: timeZone } }),
    defaultViewport: { width: 1280, height: 800 },
    // Without the last of them nobody is let into pages of extensions.
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      ...preferences,
    },
    ...(folderOfProfile !== undefined && { userDataDir: folderOfProfile }),
  });
  await browser.installExtension(folder);
  if (profile === undefined && folderOfProfile !== undefined) {
    const end = browser.close.bind(browser);
    browser.close = async () => {
      await end();
      rmSync(folderOfProfile, { recursive: true, force: true, maxRetries: 5 });
    };
  }
  return browser;
}

/** A new tab in which every host is answered by a sample page. */
export async function newDashboardPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = answer(request.url());
    // A page that goes on takes its requests with it: there is nothing left to answer.
    void (found ? request.respond(found) : request.abort()).catch(() => undefined);
  });
  return page;
}

/** A new tab with one of the extension's pages, the options page at `route` if not told otherwise, still loading. */
export async function openOwnPage(
  browser: Browser,
  route: string,
  file = 'options.html',
): Promise<Page> {
  const page = await browser.newPage();
  // Firefox goes there and does not say so.
  page.goto(`moz-extension://${UUID}/${file}${route}`).catch(() => undefined);
  return page;
}

/** Goes by keyboard to the first control of the notice. */
export async function goToNotice(page: Page): Promise<void> {
  const isInNotice = () =>
    page.evaluate(() => document.activeElement?.localName === 'compose-guard-notice');
  await expect.poll(() => page.$$eval('compose-guard-notice', (all) => all.length)).toBe(1);
  for (let presses = 0; presses < 60 && !(await isInNotice()); presses++)
    await page.keyboard.press('Tab');
  expect(await isInNotice()).toBe(true);
}

/** What is of use in the privileged part of a browser. */
interface Privileged {
  readonly connection: {
    send: (method: string, params: object) => Promise<{ result: Record<string, never> }>;
  };
}

/**
 * Runs a script in the privileged part of Firefox, with the `id` of the extension, `extension`
 * while it is on, and the window's `gBrowser` at hand; gives the text that it returns, if any.
 */
export async function runPrivileged(browser: Browser, script: string): Promise<string> {
  const { connection } = browser as unknown as Privileged;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts?: { context: string }[] };
  };
  const context = tree.result.contexts?.[0]?.context;
  const expression = `(async () => {
    const id = ${JSON.stringify(ID)};
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    ${script}
    return '';
  })()`;
  const { result } = (await connection.send('script.evaluate', {
    awaitPromise: true,
    expression,
    target: { context },
  })) as {
    result: { type?: string; exceptionDetails?: { text: string }; result?: { value?: string } };
  };
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'no answer');
  return result.result?.value ?? '';
}

/** Gives the extension a host in Firefox, or takes it back, as its page of permissions does. */
export const changePermission = async (
  browser: Browser,
  way: 'add' | 'remove',
  origin: string,
): Promise<void> =>
  void (await runPrivileged(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs'
    );
    await ExtensionPermissions.${way}(
      extension.id,
      { origins: [${JSON.stringify(`${origin}/*`)}], permissions: [] },
      extension
    );`,
  ));

/** Chooses an entry of the menu of the page that is in front, as Firefox tells the extension of it. */
export const chooseInMenu = async (
  browser: Browser,
  menuItemId: string,
  click: object,
): Promise<void> =>
  void (await runPrivileged(
    browser,
    `document.getElementById('contentAreaContextMenu').hidePopup();
    extension.emit(
      'webext-menu-menuitem-click',
      ${JSON.stringify({ editable: false, frameId: 0, menuItemId, ...click })},
      gBrowser.selectedTab
    );`,
  ));
