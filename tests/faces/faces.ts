import { expect, type Page } from '@playwright/test';
import type { Extension } from '../e2e/extension.ts';
import { social } from '../e2e/microsoft.ts';
import { openOptions, openPopup, sendAsOwnPage, tabIdOf } from '../e2e/own-pages.ts';
import { pressToolbarButton } from '../e2e/sites.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** One page of the extension in one state. */
export interface Face {
  readonly name: string;
  /** Opens it, and calls `use` while all that it has to show is there. */
  readonly show: (extension: Extension, use: (page: Page) => Promise<void>) => Promise<void>;
}

/** A site that no list and no rule knows. */
const STRANGER = 'https://posts.agency.example';
const host = 'ui.ads.microsoft.com';
const hasHeading = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();

/** Opens as little as one thing of the options page needs, and closes it. */
const optionsFace = (route: string, name = route, act?: (page: Page) => Promise<void>): Face => ({
  name: `options ${name.replace(/[^a-z0-9]+/gi, '-')}`,
  show: async (extension, use) => {
    const page = await openOptions(extension, `#/${route}`);
    await hasHeading(page);
    await act?.(page);
    await use(page);
    await page.close();
  },
});

interface PopupState {
  readonly address?: string;
  readonly before?: (extension: Extension, page: Page) => Promise<unknown>;
  readonly after?: (extension: Extension) => Promise<unknown>;
  readonly act?: (popup: Page) => Promise<void>;
}

const popupFace = (name: string, { address, before, after, act }: PopupState): Face => ({
  name: `popup ${name}`,
  show: async (extension, use) => {
    const page = await extension.context.newPage();
    await page.route(`${STRANGER}/**`, (route) =>
      route.fulfill({ body: '<h1>Agency</h1><textarea></textarea>', contentType: 'text/html' }),
    );
    await page.goto(address ?? `${social}/compose`);
    const isStrange = address?.startsWith(STRANGER) ?? false;
    if (!address) await expect(page.locator('[data-compose-guard]').first()).toBeAttached();
    await before?.(extension, page);
    const popup = await (isStrange
      ? pressToolbarButton(extension, page)
      : openPopup(extension, page));
    await hasHeading(popup);
    await act?.(popup);
    await use(popup);
    await popup.close();
    await page.close();
    await after?.(extension);
  },
});

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

const setSnoozed = ({ worker }: Extension, until: number) =>
  worker.evaluate(
    (kept) => chrome.storage.local.set({ snoozed: kept }),
    until === 0 ? {} : { [host]: until },
  );

const popups: readonly Face[] = [
  popupFace('guarded', {}),
  popupFace('guarded, all opened', { act: openAll }),
  popupFace('quiet', { address: `https://${host}/benign/article` }),
  popupFace('paused', {
    before: (extension) => sendAsOwnPage(extension, 'setPaused', { host, paused: true }),
    after: (extension) => sendAsOwnPage(extension, 'setPaused', { host, paused: false }),
  }),
  popupFace('paused everywhere', {
    before: (extension) => sendAsOwnPage(extension, 'saveSettings', { pausedEverywhere: true }),
    after: (extension) => sendAsOwnPage(extension, 'saveSettings', { pausedEverywhere: false }),
  }),
  popupFace('snoozed and warning only', {
    before: async (extension) => {
      await setSnoozed(extension, Date.now() + 3_600_000);
      await sendAsOwnPage(extension, 'setWarnOnly', { host, warnOnly: true });
    },
    after: async (extension) => {
      await setSnoozed(extension, 0);
      await sendAsOwnPage(extension, 'setWarnOnly', { host, warnOnly: false });
    },
  }),
  popupFace('another dashboard', { address: 'https://app.usepostli.com/posts/create' }),
  popupFace('a page that is not on the list', { address: `${STRANGER}/posts` }),
  {
    name: 'popup a page of the browser',
    show: async ({ context, id }, use) => {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 360, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=999999`);
      await hasHeading(popup);
      await use(popup);
      await popup.close();
    },
  },
];

const options: readonly Face[] = [
  optionsFace('sites'),
  optionsFace('board'),
  optionsFace('changes'),
  optionsFace('platforms/microsoft-advertising', 'platform', openAll),
  optionsFace('rules'),
  optionsFace('rules/new', 'new rule', openAll),
  optionsFace('rules/third', 'rule', openAll),
  optionsFace('drafts'),
  optionsFace('drafts/d1', 'draft', openAll),
  optionsFace('queue', 'queue', openAll),
  optionsFace('queue/new', 'new post'),
  optionsFace('log', 'log', openAll),
  optionsFace('team', 'team', openAll),
  optionsFace('data', 'data', openAll),
  optionsFace('settings', 'general', openAll),
  optionsFace('help', 'help', openAll),
  optionsFace('about', 'about', openAll),
  optionsFace('diagnostics', 'diagnostics', openAll),
  optionsFace('sites', 'search', async (page) => {
    const [name = ''] = await page.locator('nav a').allTextContents();
    await page.locator('#find-setting').fill(name.trim());
    await expect(page.locator('.finder-results a').first()).toBeVisible();
  }),
  {
    name: 'options hidden-here',
    show: async (extension, use) => {
      const dashboard = await extension.context.newPage();
      await dashboard.goto(`${social}/compose`);
      await expect(dashboard.locator('[data-compose-guard]').first()).toBeAttached();
      const route = `#/here?tab=${await tabIdOf(extension, dashboard)}`;
      const page = await openOptions(extension, route);
      await expect(page.locator('.card.here').first()).toBeVisible();
      await openAll(page);
      await use(page);
      await page.close();
      await dashboard.close();
    },
  },
];

const welcome: Face = {
  name: 'welcome',
  show: async ({ context, id }, use) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/welcome.html`);
    await hasHeading(page);
    await expect(page.frameLocator('iframe').getByRole('textbox')).toBeVisible();
    await openAll(page);
    await use(page);
    await page.close();
  },
};

/** The popup in its states, every page of the options page, and the welcome page. */
export const faces: readonly Face[] = [...popups, ...options, welcome];
