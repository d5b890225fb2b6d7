import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { fillLog } from '@/tests/fixtures/log-rows';
import { expect, launchExtension } from './extension.ts';
import { button, choose, preview } from './move.ts';
import { openOptions } from './own-pages.ts';

const progress = (page: Page) => page.getByRole('progressbar');
const cancel = (page: Page) => page.locator('.work').getByRole('button', { name: 'Cancel' });
const LINES = 30_000;

test.setTimeout(180_000);

test('a large log: its files and a backup tell how far they are, and can be cancelled', async () => {
  const { extension, close } = await launchExtension();
  const options = await openOptions(extension, '#/about');
  await fillLog(options, { days: 80, now: Date.now(), rows: LINES });
  const saved: string[] = [];
  options.on('download', (download) => saved.push(download.suggestedFilename()));

  await options.getByRole('link', { name: 'Activity log' }).click();
  await button(options, 'Save as CSV').click();
  await expect(progress(options)).toBeVisible();
  await cancel(options).click();
  await expect(options.getByText('Cancelled. No file was saved.')).toBeVisible();
  expect(saved).toEqual([]);
  const download = options.waitForEvent('download');
  await button(options, 'Save as CSV').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(LINES + 1);

  await options.getByRole('link', { name: 'Data', exact: true }).click();
  await options.getByLabel('A backup of everything').check();
  await options.getByRole('checkbox', { name: 'Activity log' }).check();
  await button(options, 'Save file').click();
  await expect(progress(options)).toBeVisible();
  await cancel(options).click();
  await expect(options.getByText('Cancelled. No file was saved.')).toBeVisible();
  const backing = options.waitForEvent('download');
  await button(options, 'Save file').click();
  const backup = readFileSync(await (await backing).path(), 'utf8');
  expect(JSON.parse(backup).log).toHaveLength(LINES);

  await options.getByRole('link', { name: 'Data', exact: true }).click();
  await button(options, 'Delete the log…').click();
  await button(options, 'Delete for good').click();
  await expect(options.getByText('The activity log is empty.')).toBeVisible();
  await choose(options, 'backup.json', backup);
  await expect(progress(options)).toBeVisible();
  // The page hears the person while a worker reads.
  await cancel(options).click();
  await expect(button(options, 'Choose a file')).toBeVisible();
  await expect(preview(options)).toHaveCount(0);

  await choose(options, 'backup.json', backup);
  await expect(preview(options)).toBeVisible({ timeout: 60_000 });
  await options.getByRole('checkbox', { name: /lines of the activity log/ }).check();
  await button(options, 'Import').click();
  await cancel(options).click();
  await expect(button(options, 'Choose a file')).toBeVisible();
  await expect(options.getByText('The activity log is empty.')).toBeVisible();
  await close();
});
