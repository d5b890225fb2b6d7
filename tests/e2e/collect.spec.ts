import type { Page } from '@playwright/test';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { type Extension, expect, test } from './extension.ts';
import { emptyTable, rowsOf } from './kept.ts';
import { social } from './microsoft';
import { noticeOf } from './notice';
import { openOptions } from './own-pages.ts';
import { stopWorker } from './stop-worker.ts';

const unseen = 'https://ui.ads.microsoft.com/unseen';
const at = (month: number, day: number, hours: number, minutes: number) =>
  new Date(2026, month - 1, day, hours, minutes).getTime();

/** Presses the notice's button and gives the page of what was found. */
async function collectFrom(extension: Extension, page: Page, button: string): Promise<Page> {
  const notice = await noticeOf(page);
  const opening = extension.context.waitForEvent('page');
  await notice.press(button);
  const opened = await opening;
  await opened.getByRole('heading', { level: 2 }).waitFor();
  return opened;
}

const queued = async (extension: Extension) =>
  (await rowsOf<QueueEntry>(extension, 'queue'))
    .map(({ account, at: time, network, text }) => ({ account, at: time, network, text }))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.text.localeCompare(b.text));

test.beforeEach(({ extension }) => emptyTable(extension, 'queue'));
test.afterAll(({ extension }) => emptyTable(extension, 'queue'));

/** [what, address, the notice's button, posts: text, time, account] */
const lists = [
  [
    'a list under headings of days',
    `${social}/scheduled`,
    'Collect the X (Twitter) post on this page',
    [['Winter menu, in one line', at(12, 1, 9, 5), '']],
  ],
  [
    // One is for other networks as well, and names the accounts of all.
    'a list of drafts, which have no time',
    `${social}/drafts`,
    'Collect the 3 X (Twitter) posts on this page',
    [
      ['Free refills until noon', null, '@fabrikamcoffee'],
      ['Good morning, early birds', null, '@fabrikamcoffee'],
      ['We are hiring baristas', null, ''],
    ],
  ],
  [
    'a week in Polish',
    `${unseen}/brzoza/kalendarz/2026/49`,
    'Collect the 3 X (Twitter) posts on this page',
    [
      ['Kawa tygodnia: Etiopia', at(11, 30, 12, 30), ''],
      ['Pytanie dnia: mleko czy czarna', at(12, 2, 14, 20), ''],
      ['Piątkowy rabat', at(12, 4, 7, 50), ''],
    ],
  ],
  [
    'drafts in an Italian table',
    `${unseen}/olmeto/contenuti/elenco`,
    'Collect the 3 X (Twitter) posts on this page',
    [
      ['Parcheggi gratuiti in centro', null, ''],
      ['Sondaggio: dolce o salato?', null, ''],
      ['Tre giorni alla sagra!', null, ''],
    ],
  ],
] as const;

for (const [what, address, button, posts] of lists)
  test(`${what}: looked through, added, and found only once`, async ({ extension, page }) => {
    await page.goto(address);
    const preview = await collectFrom(extension, page, button);
    await expect(preview.locator('.post-text')).toHaveCount(posts.length);
    expect(await queued(extension)).toEqual([]);
    await preview.getByRole('button', { name: /^Add \d/ }).click();
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Queue');
    await expect(preview.getByText(/\d posts? added to your queue\./)).toBeVisible();
    expect(await queued(extension)).toEqual(
      posts.map(([text, time, account]) => ({ account, at: time, network: 'x', text })),
    );
    await preview.close();

    const again = await collectFrom(extension, page, button);
    await expect(again.getByText('There is nothing new to add.')).toBeVisible();
    await expect(again.getByRole('button', { name: 'Add to the queue' })).toBeDisabled();
    await again.close();
  });

test('of a list that grew only the new ones are offered', async ({ extension, page }) => {
  await page.goto(`${unseen}/olmeto/contenuti/elenco`);
  await page.evaluate(() => window.dashboard?.shrink());
  const first = await collectFrom(extension, page, 'Collect the 2 X (Twitter) posts on this page');
  await first.getByRole('button', { name: 'Add 2 posts to the queue' }).click();
  await expect(first.locator('.post')).toHaveCount(2);
  await first.close();
  await page.evaluate(() => window.dashboard?.grow());
  const second = await collectFrom(extension, page, 'Collect the 3 X (Twitter) posts on this page');
  await expect(second.getByRole('heading', { level: 2 })).toHaveText(
    '3 posts found on this page, 2 already in your queue',
  );
  await expect(second.locator('.post-text')).toHaveText(['Sondaggio: dolce o salato?']);
  await second.close();
});

test('what is unticked stays out, also after the worker was stopped', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/drafts`);
  const preview = await collectFrom(
    extension,
    page,
    'Collect the 3 X (Twitter) posts on this page',
  );
  await stopWorker(await extension.context.newCDPSession(preview), preview);
  await preview.reload();
  await preview.getByRole('checkbox', { name: 'Select: Free refills until noon' }).uncheck();
  await preview.getByRole('button', { name: 'Add 2 posts to the queue' }).click();
  await expect(preview.locator('.post')).toHaveCount(2);
  expect((await queued(extension)).map(({ text }) => text)).toEqual([
    'Good morning, early birds',
    'We are hiring baristas',
  ]);
  await preview.close();
});

test('what the browser has forgotten can be collected again', async ({ extension }) => {
  const page = await openOptions(extension, '#/queue?collected=ads.example.com');
  await expect(page.getByText('These posts are no longer here')).toBeVisible();
  await expect(
    page.getByText(/Open the list or calendar on ads\.example\.com again/),
  ).toBeVisible();
  await page.close();
});

test('lists of past posts are not collected', async ({ page }) => {
  await page.goto(`${social}/posts`);
  const notice = await noticeOf(page);
  await notice.waitFor('X (Twitter) has not worked');
  expect(await notice.text()).not.toContain('Collect');
});
