import { type BrowserContext, expect, type Page } from '@playwright/test';

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** The tab that a new installation opens by itself, as soon as it is there. */
export async function welcomeTab(context: BrowserContext): Promise<Page> {
  let found: Page | undefined;
  const look = () => {
    found = context.pages().find(isWelcome);
    return found !== undefined;
  };
  await expect.poll(look, { intervals: [25], message: 'the welcome page is open' }).toBe(true);
  if (!found) throw new Error('the welcome page was closed');
  return found;
}
