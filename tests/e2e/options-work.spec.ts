import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { fillLog } from '@/tests/fixtures/log-rows';
import { expect, launchExtension } from './extension.ts';
import { holdTable } from './kept.ts';
import { button, choose, preview } from './move.ts';
import { openOptions } from './own-pages.ts';

const progress = (page: Page) => page.getByRole('progressbar');
const cancel = (page: Page) => page.locator('.work').getByRole('button', { name: 'Cancel' });
const LINES = 6_000;
/** The file that is given up while it is read is so many times as long. */
const LONGER = 12;

/** Presses Cancel in the very moment in which it appears: a mouse may come when all is read. */
const cancelAtOnce = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const watch = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('.work progress ~ button');
      if (!button) return;
      watch.disconnect();
      button.click();
      resolve();
    });
    watch.observe(document, { childList: true, subtree: true });
    return promise;
  });

/** The same backup with a log that is many times as long. */
function longer(backup: string): string {
  const { log, ...rest } = JSON.parse(backup) as { log: { id: string }[] };
  const rounds = Array.from({ length: LONGER }, (_, round) =>
    log.map((line) => ({ ...line, id: `${line.id} ${round}` })),
  );
  return JSON.stringify({ ...rest, log: rounds.flat() });
}

test('a large log: its files and a backup tell how far they are, and can be cancelled', async () => {
  const { extension, close } = await launchExtension();
  const options = await openOptions(extension, '#/about');
  await fillLog(options, { days: 80, now: Date.now(), rows: LINES });
  const saved: string[] = [];
  options.on('download', (download) => saved.push(download.suggestedFilename()));

  /** Presses `name`, and cancels while nobody can read or write the log. */
  const startAndCancel = async (name: string) => {
    const release = await holdTable(extension, 'log');
    await button(options, name).click();
    await expect(progress(options)).toBeVisible();
    await cancel(options).click();
    await release();
  };

  await options.getByRole('link', { name: 'Activity log' }).click();
  await startAndCancel('Save as CSV');
  await expect(options.getByText('Cancelled. No file was saved.')).toBeVisible();
  expect(saved).toEqual([]);
  const download = options.waitForEvent('download');
  await button(options, 'Save as CSV').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(LINES + 1);

  await options.getByRole('link', { name: 'Data', exact: true }).click();
  await options.getByLabel('A backup of everything').check();
  await options.getByRole('checkbox', { name: 'Activity log' }).check();
  await startAndCancel('Save file');
  await expect(options.getByText('Cancelled. No file was saved.')).toBeVisible();
  const backing = options.waitForEvent('download');
  await button(options, 'Save file').click();
  const backup = readFileSync(await (await backing).path(), 'utf8');
  expect(JSON.parse(backup).log).toHaveLength(LINES);

  await options.getByRole('link', { name: 'Data', exact: true }).click();
  await button(options, 'Delete the log…').click();
  await button(options, 'Delete for good').click();
  await expect(options.getByText('The activity log is empty.')).toBeVisible();
  // The page hears the person while a worker reads.
  const cancelled = cancelAtOnce(options);
  await choose(options, 'longer.json', longer(backup));
  await cancelled;
  await expect(button(options, 'Choose a file')).toBeVisible();
  await expect(preview(options)).toHaveCount(0);

  await choose(options, 'backup.json', backup);
  await expect(preview(options)).toBeVisible({ timeout: 60_000 });
  await options.getByRole('checkbox', { name: /lines of the activity log/ }).check();
  await startAndCancel('Import');
  await expect(button(options, 'Choose a file')).toBeVisible();
  await expect(options.getByText('The activity log is empty.')).toBeVisible();
  await close();
});
