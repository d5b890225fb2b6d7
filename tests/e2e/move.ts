import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { fileRule } from '@/tests/fixtures/rule-files';

/** A folder for the files of one test file. */
const folder = mkdtempSync(join(tmpdir(), 'move-'));
process.once('exit', () => rmSync(folder, { force: true, recursive: true }));
export const host = 'ui.ads.microsoft.com';
export const instagram = (page: Page) =>
  page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
export const onMicrosoft = (id: string, part: object = {}) =>
  fileRule(id, {
    actions: ['create-post', 'save-draft', 'schedule-post'],
    network: 'instagram',
    place: { host, kind: 'host' },
    ...part,
  });

export const button = (page: Page, name: string) => page.getByRole('button', { exact: true, name });
/** What is shown before an import; below it the last one may still stand. */
export const preview = (page: Page) => page.getByRole('region', { name: /would change$/ });
export const toast = (page: Page, text: string) => page.locator('.toast').filter({ hasText: text });

/** Writes a file of that name and content; gives its path. */
export function fileFor(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Chooses a file of that name and content. */
export const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(fileFor(name, content));

/** What is saved by the press that saves. */
export async function savedBy(
  page: Page,
  press = (save: Locator): Promise<void> => save.click(),
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button(page, 'Save file')),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** A file of that many bytes, which takes no room on the disk. */
export async function chooseLarge(page: Page, name: string, bytes: number): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, '{');
  truncateSync(file, bytes);
  await page.locator('input[type="file"]').setInputFiles(file);
}
