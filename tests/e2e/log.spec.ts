import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { social, xIcon } from './microsoft.ts';
import { noticeOf } from './notice.ts';
import { openOptions } from './own-pages.ts';

const chip = (page: Page) => page.locator(`.accountChip:has(${xIcon})`);
const lines = (log: Page) => log.locator('.log-line');
const said = (log: Page, sentence: string) => lines(log).filter({ hasText: sentence });
const HIDDEN = 'X (Twitter) was hidden in the post editor.';
const SHOWN = 'X (Twitter) was shown anyway in the post editor.';

/** Presses "Show anyway" as a person does who sees the page. */
async function showAnyway(page: Page): Promise<void> {
  await page.bringToFront();
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Show anyway');
  await expect(chip(page)).toBeVisible();
}

/** The log with nothing in it. */
async function emptyLog(extension: Extension): Promise<Page> {
  const log = await openOptions(extension, '#/log');
  await expect(log.getByRole('heading', { level: 1, name: 'Activity log' })).toBeVisible();
  const button = log.getByRole('button', { name: 'Delete the log' });
  if (await button.isVisible()) {
    await button.click();
    await expect(log.getByRole('dialog')).toContainText('cannot be brought back');
    await log.getByRole('button', { name: 'Delete for good' }).click();
    await expect(log.getByRole('heading', { name: 'The log is empty now.' })).toBeFocused();
  }
  return log;
}

const contentOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test.describe.configure({ mode: 'serial' });

test('a page is logged once however often it is drawn, with "show anyway"', async ({
  extension,
  page,
}) => {
  const log = await emptyLog(extension);
  await page.goto(`${social}/compose?token=secret`);
  await expect(chip(page)).toBeHidden();
  await expect(said(log, HIDDEN)).toHaveCount(1);
  for (const draw of ['rerender', 'remount', 'recycle', 'rerender'] as const) {
    await page.evaluate((name) => window.dashboard[name](), draw);
    await expect(chip(page)).toHaveCount(1);
  }
  await expect(chip(page)).toBeHidden();
  await showAnyway(page);
  await expect(said(log, SHOWN)).toHaveCount(1);
  await expect(said(log, HIDDEN)).toHaveCount(1);

  const line = said(log, HIDDEN);
  await expect(line).toContainText('ui.ads.microsoft.com/campaign/vnext/social/compose');
  await expect(log.locator('body')).not.toContainText('secret');
  await expect(line.getByRole('link', { name: 'Removed since April 25, 2023' })).toHaveAttribute(
    'href',
    '#/platforms/microsoft-advertising',
  );

  await page.reload();
  await expect(chip(page)).toBeHidden();
  await expect(said(log, HIDDEN)).toHaveCount(2);
  await log.close();
});

test('what the worker has written stays when the worker dies', async ({ extension, page }) => {
  const log = await emptyLog(extension);
  await page.goto(`${social}/compose`);
  await expect(said(log, HIDDEN)).toHaveCount(1);
  const session = await extension.context.newCDPSession(log);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(() => window.dashboard.remount());
  await showAnyway(page);
  await expect(said(log, SHOWN)).toHaveCount(1);
  await expect(said(log, HIDDEN)).toHaveCount(1);
  await log.close();
});

test('what the filters leave is saved as CSV and JSON', async ({ extension, page }) => {
  const log = await emptyLog(extension);
  await page.goto(`${social}/compose`);
  await expect(said(log, HIDDEN)).toHaveCount(1);
  await log.getByLabel('Search').fill('fabrikam compose');
  await expect(log.getByRole('status').filter({ hasText: 'line' })).not.toHaveText('Reading');

  const csv = log.waitForEvent('download');
  await log.getByRole('button', { name: 'Save as CSV' }).click();
  const table = await contentOf(await csv);
  expect((await csv).suggestedFilename()).toMatch(/^compose-guard-log-\d{4}-\d\d-\d\d\.csv$/);
  expect(table).toMatch(/^\uFEFF"Day","Time","What","Dashboard",/);
  expect(table.split('\r\n')).toContainEqual(
    expect.stringMatching(
      /^"\d{4}-\d\d-\d\d","\d\d:\d\d:\d\d","X \(Twitter\) was hidden in the post editor\.","Microsoft Advertising","ui\.ads\.microsoft\.com","\/campaign\/vnext\/social\/compose","X \(Twitter\)".*"Removed since April 25, 2023","microsoft-advertising\/x-publishing","https:\/\/mobilesyrup\.com\//,
    ),
  );

  const json = log.waitForEvent('download');
  await log.getByRole('button', { name: 'Save as JSON' }).click();
  const { rows } = JSON.parse(await contentOf(await json));
  expect(rows).toContainEqual(
    expect.objectContaining({
      kind: 'hidden',
      network: 'x',
      platform: 'microsoft-advertising',
      reason: expect.objectContaining({ statement: 'x-publishing' }),
      region: 'compose',
    }),
  );
  expect(table.trim().split('\r\n')).toHaveLength(rows.length + 1);

  await log.getByRole('button', { name: 'Clear all' }).click();
  await log.close();
});

test('the print shows client, period, summary, lines and sources, and no controls', async ({
  extension,
  page,
}) => {
  const log = await emptyLog(extension);
  await page.goto(`${social}/compose`);
  await expect(said(log, HIDDEN)).toHaveCount(1);
  await log.getByLabel('Client or project').fill('Contoso Ltd');
  await log.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await log.getByRole('button', { name: 'Print' }).click();
  await expect(log.locator('body[data-printed]')).toBeAttached();
  await expect(log.getByText('For: Contoso Ltd')).toBeHidden();

  await log.emulateMedia({ media: 'print' });
  await expect(log.getByRole('heading', { level: 1 })).toHaveText('Record of Compose Guard');
  await expect(log.getByText('For: Contoso Ltd')).toBeVisible();
  await expect(log.getByText('Dashboards: Microsoft Advertising')).toBeVisible();
  const summary = log.getByRole('row').filter({ hasText: 'Microsoft Advertising · X (Twitter)' });
  await expect(summary.getByRole('cell').first()).toHaveText(String(await lines(log).count()));
  await expect(said(log, HIDDEN)).toContainText('Removed since April 25, 2023 [');
  await expect(log.getByText('https://mobilesyrup.com/2023/')).toBeVisible();
  await expect(log.getByRole('navigation')).toBeHidden();
  await expect(log.getByRole('button')).toHaveCount(0);
  await log.close();
});
