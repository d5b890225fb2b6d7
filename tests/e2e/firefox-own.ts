import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

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
