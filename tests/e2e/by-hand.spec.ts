import type { Page } from '@playwright/test';
import { answer } from '../dashboards/serve.ts';
import { expect, test } from './extension.ts';
import { social } from './microsoft';
import { noticeOf } from './notice';

const editor = '.composePanel .ProseMirror';
const network = 'X (Twitter)';

/** Presses the notice's button, and closes the tab that it opens. */
async function openAndLeave(page: Page, name: string): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await (await noticeOf(page)).press(`Open in ${name}`);
  await (await opening).close();
}

test('the text is copied as it was written', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${social}/compose`);
  await page.locator(editor).click();
  await page.keyboard.type('Autumn roast is here');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two for one');
  const notice = await noticeOf(page);
  await notice.press('Copy text');
  await notice.waitFor('The text is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Autumn roast is here\nTwo for one');
});

test('where the page forbids scripts to copy, the older way is taken', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route(`${social}/compose`, async (route) => {
    const found = answer(route.request().url());
    await route.fulfill({ ...found, headers: { 'Permissions-Policy': 'clipboard-write=()' } });
  });
  await page.goto(`${social}/compose`);
  await page.locator(editor).fill('Autumn roast is here');
  const notice = await noticeOf(page);
  await notice.press('Copy text');
  await notice.waitFor('The text is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Autumn roast is here');
});

/** [what is written, address, what the notice says] */
for (const [text, url, said] of [
  [
    '20 % off & more',
    'https://x.com/intent/tweet?text=20%20%25%20off%20%26%20more',
    `${network} opens in a new tab with your text: 15 of 280 characters.`,
  ],
  [
    'a'.repeat(281),
    `https://x.com/intent/tweet?text=${'a'.repeat(281)}`,
    `Your text is too long for ${network}: 281 of 280 characters.`,
  ],
  [
    '',
    'https://x.com/intent/tweet',
    `${network} opens in a new tab, without your text. Copy it first.`,
  ],
] as const)
  test(`${text.length} characters are opened where they can be posted by hand`, async ({
    extension,
    page,
  }) => {
    await page.goto(`${social}/compose`);
    await page.locator(editor).fill(text);
    const notice = await noticeOf(page);
    await openAndLeave(page, network);
    await notice.waitFor(said);
    // The browser was sent there, and nowhere else; no answer came.
    await expect.poll(() => extension.leaks.splice(0)).toEqual([url]);
  });

test('where nobody writes there is nothing to copy or to open', async ({ page }) => {
  await page.goto(`${social}/accounts`);
  const notice = await noticeOf(page);
  await notice.waitFor('Why?');
  expect(await notice.text()).not.toMatch(/Copy text|Open in/);
});

test('other networks stand behind a disclosure, each with how much of its limit the text uses', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await page.locator(editor).fill('Autumn roast: example.com/autumn/roast/2026');
  const notice = await noticeOf(page);
  await notice.waitFor(`Open in ${network}`);
  expect(await notice.text()).not.toMatch(/Bluesky|Threads/);
  await notice.press('Post elsewhere');
  // X counts a link as 23; the limit of Threads is in no source.
  await notice.waitFor(
    `Open in ${network} 37 of 280 characters Open in Bluesky 43 of 300 characters Open in Threads Open in Facebook Takes only the link of your text Open in LinkedIn Takes only the link of your text The addresses for Facebook and LinkedIn are widely used, but no source confirms them. Less`,
  );
  await openAndLeave(page, 'Facebook');
  await notice.waitFor('Facebook opens in a new tab with the link of your text.');
  await expect
    .poll(() => extension.leaks.splice(0))
    .toEqual([
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Fautumn%2Froast%2F2026',
    ]);
  await page.locator(editor).fill('a'.repeat(301));
  await notice.waitFor('LinkedIn takes only a link, and there is none in your text.');
  await notice.waitFor('Open in Bluesky 301 of 300 characters, too long');
  await page.locator(editor).fill('Autumn');
  await openAndLeave(page, 'Bluesky');
  await notice.waitFor('Bluesky opens in a new tab with your text: 6 of 300 characters.');
  await expect
    .poll(() => extension.leaks.splice(0))
    .toEqual(['https://bsky.app/intent/compose?text=Autumn']);
});
