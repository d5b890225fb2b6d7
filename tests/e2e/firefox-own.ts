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

/** What the extension shows in a page, and which part of it speaks. */
const parts = {
  notice: ['compose-guard-notice', '.card'],
  picker: ['compose-guard-picker', '.slot'],
};

/** A tab with a dashboard, and a page of the extension that can look into it. */
export interface Looked {
  readonly dashboard: Page;
  readonly own: Page;
  /** A match pattern of the dashboard's address. */
  readonly url: string;
}

/** What the notice or the picker says, and where its controls are. */
export const readInside = ({ own, url }: Looked, what: keyof typeof parts) =>
  own.evaluate(
    async (address, tag, part) => {
      const [tab] = await browser.tabs.query({ url: address });
      const answers = await browser.scripting.executeScript({
        args: [tag, part],
        func: (name: string, within: string) => {
          const host = document.querySelector(name) as Closed | null;
          // Firefox gives it to the scripts of extensions alone.
          const root = host?.openOrClosedShadowRoot;
          const controls = [...(root?.querySelectorAll('button, a') ?? [])].map((control) => {
            const { height, left, top, width } = control.getBoundingClientRect();
            return {
              name: control.getAttribute('aria-label') ?? control.textContent ?? '',
              x: left + width / 2,
              y: top + height / 2,
            };
          });
          return { controls, text: root?.querySelector(within)?.textContent ?? '' };
        },
        target: { tabId: tab?.id ?? -1 },
      });
      return answers[0]?.result ?? { controls: [], text: '' };
    },
    url,
    ...(parts[what] as [string, string]),
  );

/** Presses a control of it by a real click, as often as it takes until `isDone`. */
export const pressInside = (
  looked: Looked,
  what: keyof typeof parts,
  name: string,
  isDone: () => Promise<boolean>,
): Promise<void> =>
  expect(async () => {
    const { controls } = await readInside(looked, what);
    const place = controls.find((each) => each.name === name);
    if (place) await looked.dashboard.mouse.click(place.x, place.y);
    await expect.poll(isDone, { timeout: 1000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
