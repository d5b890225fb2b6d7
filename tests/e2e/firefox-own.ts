import { expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { axeSource } from './barriers.ts';

declare const axe: { run: () => Promise<AxeResults> };
declare const browser: typeof import('wxt/browser').browser;

const textOf = (page: Page) =>
  page.evaluate(() => document.body?.innerText ?? '').catch(() => 'not there yet');
/** Waits for words in a page of the extension. */
export const saysIn = (page: Page, words: string | RegExp) =>
  expect.poll(() => textOf(page)).toMatch(words);
/** Presses what is called so, as soon as it is there. */
export const press = (page: Page, name: string) =>
  expect
    .poll(() =>
      page.evaluate((wanted) => {
        const all = document.querySelectorAll<HTMLElement>('main button, main a');
        const found = [...all].find((each) => each.innerText.trim() === wanted);
        found?.click();
        return found !== undefined;
      }, name),
    )
    .toBe(true);

/** What axe finds in a page of the extension. */
export async function barriersInOwn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  return found;
}

/** Lets a page of the extension remember what goes wrong in it from now on; gives what did. */
export async function listenForErrors(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const errors: string[] = [];
    Object.assign(window, { errorsOfTest: errors });
    const note = (...what: unknown[]) => errors.push(what.map(String).join(' '));
    window.addEventListener('error', ({ message }) => note(message));
    window.addEventListener('unhandledrejection', ({ reason }) => note(reason));
    Object.assign(console, { error: note, warn: note });
  });
  return () => page.evaluate(() => (window as unknown as { errorsOfTest: string[] }).errorsOfTest);
}

interface Closed {
  readonly openOrClosedShadowRoot?: ShadowRoot;
}

/** What the notice in the tab at `url` says, and where its controls are, as `own`, a page of the extension, can read. */
export const readNotice = (own: Page, url: string) =>
  own.evaluate(async (address) => {
    const [tab] = await browser.tabs.query({ url: address });
    const answers = await browser.scripting.executeScript({
      func: () => {
        const notice = document.querySelector('compose-guard-notice') as Closed | null;
        // Firefox gives it to the scripts of extensions alone.
        const root = notice?.openOrClosedShadowRoot;
        const controls = [...(root?.querySelectorAll('button, a') ?? [])].map((control) => {
          const { height, left, top, width } = control.getBoundingClientRect();
          return {
            name: control.getAttribute('aria-label') ?? control.textContent ?? '',
            x: left + width / 2,
            y: top + height / 2,
          };
        });
        return { controls, text: root?.querySelector('.card')?.textContent ?? '' };
      },
      target: { tabId: tab?.id ?? -1 },
    });
    return answers[0]?.result ?? { controls: [], text: '' };
  }, url);

/** Presses a control of the notice by a real click, as often as it takes until `isDone`. */
export const pressInNotice = (
  { dashboard, own, url }: { readonly dashboard: Page; readonly own: Page; readonly url: string },
  name: string,
  isDone: () => Promise<boolean>,
): Promise<void> =>
  expect(async () => {
    const place = (await readNotice(own, url)).controls.find((each) => each.name === name);
    if (place) await dashboard.mouse.click(place.x, place.y);
    await expect.poll(isDone, { timeout: 1000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
