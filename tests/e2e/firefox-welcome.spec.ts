import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from './firefox-browser.ts';

let browser: Browser;

test.beforeAll(async () => {
  browser = await launchFirefox();
});
test.afterAll(() => browser.close());

const addressOf = (page: Page) => page.evaluate(() => location.pathname).catch(() => '');

async function findWelcome(): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if ((await addressOf(page)) === '/welcome.html') return page;
  return undefined;
}

/** What the page says of the toolbar, and what is guarded in its sample. */
const look = (page: Page | undefined) =>
  page?.evaluate(() => {
    const sample = document.querySelector('iframe')?.contentDocument;
    const guarded = [...(sample?.querySelectorAll('[data-compose-guard]') ?? [])];
    return {
      guarded: guarded.map(
        (unit) => `${unit.getAttribute('data-compose-guard')} ${unit.textContent}`,
      ),
      notices: sample?.querySelectorAll('compose-guard-notice').length,
      pin: document.querySelector('.pin')?.lastElementChild?.textContent,
    };
  });

test('in Firefox the welcome page opens at first, with its sample guarded', async () => {
  test.setTimeout(60_000);
  await expect.poll(async () => (await findWelcome()) !== undefined).toBe(true);
  const welcome = await findWelcome();
  await welcome?.bringToFront();
  await expect
    .poll(() => look(welcome))
    .toEqual({
      guarded: ['hidden X (Twitter)'],
      notices: 1,
      pin: expect.stringContaining('Pin to Toolbar'),
    });
});
