import { expect, type Page } from '@playwright/test';
import type { Listing, Picture } from '../../utils/build/stores/read-listing.ts';
import { putDrafts } from '../e2e/drafts.ts';
import type { Extension } from '../e2e/extension.ts';
import { social } from '../e2e/microsoft.ts';
import { noticeOf } from '../e2e/notice.ts';
import {
  changeRules,
  customRule,
  openOptions,
  openPopup,
  sendAsOwnPage,
} from '../e2e/own-pages.ts';
import { draft } from '../fixtures/drafts.ts';
import { SHOWN, type Shot } from './stage.ts';

const HOUR = 3_600_000;
const PRODUCT = 'Microsoft Advertising';
const POPUP_MOST = 600;
/** Of the dashboard more is shown, a little smaller, so that the notice finds its place in all languages. */
const ROOMY = { width: 1376, height: 800 } as const;
const STILL_MS = 400;
const MOST_TRIES = 5;

interface Scene {
  readonly extension: Extension;
  readonly listing: Listing;
  /** The sample dashboard. */
  readonly page: Page;
}

/** What a page shows once it has come to rest; one that always moves is taken as it is after a while. */
async function shown(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.of();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await page.waitForTimeout(STILL_MS);
    const next = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

/** The options page at a route, once it says `text`. */
async function ownPage(extension: Extension, route: string, text: string): Promise<Shot> {
  const options = await openOptions(extension, route);
  await options.setViewportSize(SHOWN);
  await options.getByText(text).first().waitFor();
  const page = await shown(options);
  await options.close();
  return { page };
}

/**
 * Opens the sample dashboard with a post that is being written, guarded. Its text is not kept, because the
 * notice says so some time later, and the picture would depend on the moment.
 */
export async function openDashboard(extension: Extension, listing: Listing, language: string) {
  await sendAsOwnPage(extension, 'saveSettings', { keepDrafts: false });
  const page = await extension.context.newPage();
  await page.setViewportSize(ROOMY);
  await page.goto(`${social}/compose?lang=${language}`);
  const editor = page.locator('.composePanel .ProseMirror');
  await editor.fill(listing.get('examples.first') ?? '');
  await editor.blur();
  const notice = await noticeOf(page);
  await notice.waitFor(PRODUCT);
  return page;
}

/** What was written there in the last days; the list knows of this product that X was removed. */
async function drafts({ extension, listing }: Scene): Promise<Shot> {
  const now = Date.now();
  const kept = ['first', 'second', 'third'].map((name, index) => {
    const at = now - (index * 26 + 1) * HOUR;
    return draft({
      chosen: index === 1 ? ['facebook', 'instagram'] : ['facebook', 'linkedin'],
      createdAt: at - HOUR / 4,
      host: 'ui.ads.microsoft.com',
      id: name,
      platform: { id: 'microsoft-advertising', name: PRODUCT },
      texts: [{ network: null, text: listing.get(`examples.${name}`) ?? '' }],
      title: '',
      updatedAt: at,
      url: `${social}/compose`,
    });
  });
  await putDrafts(extension, kept);
  return ownPage(extension, '#/drafts', listing.get('examples.third') ?? '');
}

async function rules({ extension }: Scene): Promise<Shot> {
  const now = Date.now();
  const put = [
    { client: 'Contoso', effect: 'hide', network: 'instagram' },
    { client: 'Fabrikam', effect: 'warn', network: 'linkedin' },
    { client: 'Contoso', effect: 'none', network: 'pinterest' },
  ] as const;
  await changeRules(extension, {
    put: put.map((part, index) =>
      customRule({ ...part, id: part.network, createdAt: now - index, updatedAt: now - index }),
    ),
  });
  return ownPage(extension, '#/rules', 'Fabrikam');
}

async function popup({ extension, page }: Scene): Promise<Shot> {
  const opened = await openPopup(extension, page);
  await expect(opened.getByText(PRODUCT).first()).toBeVisible();
  const height = await opened.evaluate(() => document.documentElement.scrollHeight);
  await opened.setViewportSize({ width: 360, height: Math.min(height, POPUP_MOST) });
  const over = await shown(opened);
  await opened.close();
  return { page: await shown(page), over };
}

/** How each picture of a listing comes about. */
export const scenes: Readonly<Record<Picture, (scene: Scene) => Promise<Shot>>> = {
  notice: async ({ page }) => ({ page: await shown(page) }),
  popup,
  drafts,
  board: ({ extension }) => ownPage(extension, '#/board', PRODUCT),
  rules,
};
