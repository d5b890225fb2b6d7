import type { Page } from '@playwright/test';
import { answer } from '../dashboards/serve.ts';
import type { Extension } from '../e2e/extension.ts';
import { install } from './in-page.ts';

/** No platform's, so the extension does not run there. */
const UNGUARDED = 'https://unguarded.example';

/** Does something in the page at `url` as it is without the extension. */
export async function inTwin<T>(
  { context }: Extension,
  url: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { origin, pathname, search } = new URL(url);
  const page = await context.newPage();
  try {
    await page.addInitScript(install, false);
    await page.route(`${UNGUARDED}/**`, (route) => {
      const reply = answer(route.request().url().replace(UNGUARDED, origin));
      return reply ? route.fulfill(reply) : route.abort();
    });
    await page.goto(UNGUARDED + pathname + search);
    return await use(page);
  } finally {
    await page.close();
  }
}
