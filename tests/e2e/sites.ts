import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Extension } from './extension.ts';
import { changeRules, customRule } from './own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: Record<string, (id: string, pattern: string) => Promise<void>>;
};

/** What a person says in the browser's own page about extensions. */
async function inBrowserSettings({ context, id }: Extension, name: string, origin: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([way, extension, pattern]) => chrome.developerPrivate[way]?.(extension, pattern),
    [name, id, `${origin}/*`] as const,
  );
  await page.close();
}

/**
 * Lets the extension have `origin` as soon as it asks: the browser's question itself cannot be answered
 * without a screen, and is not put where the person has said yes in its settings before.
 */
export const willSayYes = (extension: Extension, origin: string) =>
  inBrowserSettings(extension, 'addHostPermission', origin);

/** Takes the permission for `origin` back in the browser's settings. */
export const takeBack = (extension: Extension, origin: string) =>
  inBrowserSettings(extension, 'removeHostPermission', origin);

/**
 * Presses the toolbar button on `page`, and gives the popup as a page of its own: the press is what
 * lets the extension know where the person is.
 */
export async function pressToolbarButton(extension: Extension, page: Page): Promise<Page> {
  const { context, id, worker } = extension;
  const browser = context.browser();
  if (!browser) throw new Error('no browser to press a button of');
  const devtools = await browser.newBrowserCDPSession();
  await page.bringToFront();
  // Playwright's types know neither the filter nor the domain.
  const send = devtools.send.bind(devtools) as (name: string, data: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const target = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id, targetId: target?.targetId });
  await devtools.detach();
  const tabId = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true });
    return tabs.find(({ url }) => url !== undefined)?.id;
  });
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabId}`);
  return popup;
}

export const origin = 'https://posts.agency.example';
export const panel = `<main>
  <button aria-pressed="false"><i class="icon-twitter"></i> @contoso</button>
  <button aria-pressed="false"><i class="icon-facebook"></i> Contoso</button>
  <button aria-pressed="false"><i class="icon-linkedin"></i> Contoso Ltd</button>
  <textarea rows="4" aria-label="Your post"></textarea>
  <button>Schedule</button>
</main>`;
const rule = customRule({ place: { kind: 'host', host: 'posts.agency.example' } });

export const chipOf = (page: Page) => page.locator('button', { hasText: '@contoso' });
export const others = (page: Page) => page.locator('button:not([data-compose-guard])');

export const serve = async (extension: Extension, at = origin) => {
  await extension.context.route(`${at}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<h1>Planner</h1>${panel}` }),
  );
};

/** An open page of a dashboard that nobody knows, whose rule waits. */
export async function unknownDashboard(
  extension: Extension,
  address = `${origin}/new`,
): Promise<Page> {
  await serve(extension, new URL(address).origin);
  await changeRules(extension, { put: [rule] });
  const page = await extension.context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Planner' })).toBeVisible();
  return page;
}

/** Lets the extension run on the page by the popup. */
export async function use(
  extension: Extension,
  page: Page,
  press = (button: Locator): Promise<void> => button.click(),
): Promise<Page> {
  await willSayYes(extension, new URL(page.url()).origin.replace(/:\d+$/, ''));
  const popup = await pressToolbarButton(extension, page);
  await press(popup.getByRole('button', { name: 'Use Compose Guard here' }));
  return popup;
}

export const registered = ({ worker }: Extension) =>
  worker.evaluate(() =>
    chrome.scripting
      .getRegisteredContentScripts()
      .then((all) =>
        all.flatMap(({ id, matches }) => (id === 'granted-hosts' ? (matches ?? []) : [])),
      ),
  );
