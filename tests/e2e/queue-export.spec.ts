import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { inDays, openQueue, typed } from './queue-pages.ts';

const spaced = (at: number) => typed(at).replace('T', ' ');

/** Clicks every download and gives each file with its content. */
async function filesOf(page: Page): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for (const link of await page.getByRole('link', { name: /^Download / }).all()) {
    const downloading = page.waitForEvent('download');
    await link.click();
    const download = await downloading;
    files.push([download.suggestedFilename(), await readFile(await download.path(), 'utf8')]);
  }
  return files;
}

const at = inDays(2);
const queue = [
  { account: 'fabrikam', at, text: 'Say "hello"\n=1+1 https://fabrikam.example' },
  { account: 'contoso', at: inDays(-2), text: '=SUM(A1)' },
  { account: 'fabrikam', network: 'threads', text: 'No time' },
  { account: 'fabrikam', postedAt: 1, text: 'Posted' },
];

test('all that is not posted goes into files of another tool', async ({ extension }) => {
  const page = await openQueue(extension, queue);
  await page.getByText('Export', { exact: true }).click();
  await expect(page.getByText('All 3 posts shown that are not posted.')).toBeVisible();
  await page.getByLabel('Where to').selectOption('buffer');
  await expect(page.getByText('Format checked on November 23, 2026.')).toBeVisible();
  await expect(page.getByText('Buffer takes up to 100 posts in one file')).toBeVisible();
  await expect(page.getByText('1 post has a time that has passed.')).toBeVisible();
  await expect(page.getByText('1 post has no time. Its field stays empty.')).toBeVisible();
  const header = '"Text","Image URL","Tags","Posting Time"\r\n';
  const first = `${header}"'=SUM(A1)","","","${spaced(inDays(-2))}"\r\n`;
  const second = `${header}"Say ""hello""\n=1+1 https://fabrikam.example","","","${spaced(at)}"\r\n`;
  expect(await filesOf(page)).toEqual([
    ['posts-buffer-x-contoso.csv', first],
    ['posts-buffer-x-fabrikam.csv', second],
    ['posts-buffer-threads-fabrikam.csv', `${header}"No time","","",""\r\n`],
  ]);
  await page.close();
});

test('what is ticked goes into one file of a tool that takes all accounts', async ({
  extension,
}) => {
  const page = await openQueue(extension, queue);
  await page.getByText('Export', { exact: true }).click();
  await page.getByLabel('Where to').selectOption('socialpilot');
  for (const name of ['Select: =SUM(A1)', 'Select: No time'])
    await page.getByRole('checkbox', { name }).check();
  await expect(page.getByText('The 2 posts you selected.')).toBeVisible();
  const rows = [
    `"'=SUM(A1)","","${spaced(inDays(-2))}","contoso","",""`,
    '"No time","","","fabrikam","",""',
  ];
  expect(await filesOf(page)).toEqual([['posts-socialpilot.csv', `${rows.join('\r\n')}\r\n`]]);
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(page.getByText('All 3 posts shown that are not posted.')).toBeVisible();
  await page.close();
});

test('a calendar holds each post that has a time, with an alarm and a way to post it', async ({
  extension,
}) => {
  const page = await openQueue(extension, [{ at, text: 'Autumn roast' }, { text: 'No time' }]);
  await page.getByText('Export', { exact: true }).click();
  await page.getByLabel('Where to').selectOption('calendar');
  await expect(page.getByText('1 post has no time and is left out.')).toBeVisible();
  const [[, ten] = []] = await filesOf(page);
  expect(ten).toContain('TRIGGER:-PT10M\r\n');
  await page.getByLabel('Alarm before, in minutes').fill('45');
  await page.getByLabel('Alarm before, in minutes').blur();
  const [[name, content = ''] = []] = await filesOf(page);
  const lines = content.replaceAll('\r\n ', '').split('\r\n');
  const start = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  expect(name).toBe('posts.ics');
  expect(lines).toEqual(
    expect.arrayContaining([
      `DTSTART:${start}`,
      'SUMMARY:Post on X (Twitter): Autumn roast',
      'URL;VALUE=URI:https://x.com/intent/tweet?text=Autumn%20roast',
      'TRIGGER:-PT45M',
    ]),
  );
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  await page.close();
});
