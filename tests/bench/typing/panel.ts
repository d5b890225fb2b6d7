import type { CDPSession, Page } from '@playwright/test';
import { answer } from '../../dashboards/serve.ts';
import type { Extension } from '../../e2e/extension.ts';
import { keptDrafts } from '../../e2e/kept.ts';
import { EDITORS } from '../../e2e/writing.ts';
import { type Meter, meterOf, wait } from '../measure.ts';
import { answerWith } from '../race/bench-page.ts';
import { type Gauged, placeGauge } from './gauge.ts';

const GUARDED = '[data-compose-guard]';
const SETTLE_MS = 2000;
const KEPT_WITHIN_MS = 5000;

/** A panel that somebody is about to type in. */
export interface Panel {
  readonly page: Page;
  readonly session: CDPSession;
  readonly meter: Meter;
}

/** Opens a page, and puts the cursor behind what is written in it. */
export async function openPanel(
  { context }: Extension,
  url: string,
  isGuarded: boolean,
): Promise<Panel> {
  const page = await context.newPage();
  await page.addInitScript(placeGauge);
  await page.route(/^https:/, (route) => {
    const found = answer(route.request().url());
    // The headers are those that give a page the finer clock.
    return found ? route.fulfill({ ...found, headers: answerWith('', '').headers }) : route.abort();
  });
  const [session, meter] = [await context.newCDPSession(page), await meterOf(page)];
  await page.goto(url);
  if (isGuarded) await page.locator('compose-guard-notice').waitFor({ state: 'attached' });
  await page.locator(EDITORS).first().focus();
  await page.keyboard.press('Control+End');
  await wait(SETTLE_MS);
  const isTouched = (await page.locator(GUARDED).count()) > 0;
  if (isTouched !== isGuarded) throw new Error(`${url} is ${isTouched ? '' : 'not '}guarded`);
  await page.evaluate(() => (globalThis as unknown as Gauged).takeKeys());
  return { page, session, meter };
}

/** The keys that the page has heard since it was last asked. */
export const keysOf = ({ page }: Panel) =>
  page.evaluate(() => (globalThis as unknown as Gauged).takeKeys());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether all that stands in the editor is kept, soon after the last key. */
export async function isKept(extension: Extension, { page }: Panel): Promise<boolean> {
  const editor = page.locator(EDITORS).first();
  const written = plain(
    await editor.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
    ),
  );
  const until = performance.now() + KEPT_WITHIN_MS;
  do {
    const drafts = await keptDrafts(extension);
    if (drafts.some(({ texts }) => texts.some(({ text }) => plain(text) === written))) return true;
    await wait(100);
  } while (performance.now() < until);
  return false;
}
