import type { Page } from '@playwright/test';
import { type Extension, expect, isInstalled, launchExtension, test } from './extension.ts';
import { emptyTable, keptDrafts } from './kept.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';
import { unseen, write } from './writing.ts';

declare const chrome: typeof import('wxt/browser').browser;

const compose = `${social}/compose`;
const editor = '.composePanel .ProseMirror';
const firstText = async (extension: Parameters<typeof keptDrafts>[0]) =>
  (await keptDrafts(extension))[0]?.texts[0]?.text;

/** What is kept beside the database, and whatever else stands there. */
const aside = ({ worker }: Extension) =>
  worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

/** A browser of its own with a page in which "Before" is written and kept. */
async function launchWithText() {
  const { extension, close } = await launchExtension();
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(compose);
  await write(page, 'Before');
  await expect.poll(() => firstText(extension)).toContain('Before');
  return { extension, close, errors, page };
}

async function typeAfter(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator(editor).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' After');
}

test('of three million characters the first million are kept, and that is said', async ({
  extension,
  page,
}) => {
  await emptyTable(extension, 'drafts');
  await page.goto(unseen('holzweg'));
  const notice = await noticeOf(page);
  await notice.waitFor('Why?');
  const area = page.locator('textarea').first();
  await area.focus();
  await page.keyboard.type('a');
  // An application may put any text there; only the browser's own way of filling it would take minutes.
  await area.evaluate((it: HTMLTextAreaElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(it, 'word '.repeat(600_000));
    it.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await notice.waitFor('The first million characters of your text are kept');
  expect(await firstText(extension)).toHaveLength(1_000_000);
  await emptyTable(extension, 'drafts');
});

test('when the database cannot be used, the text is kept aside, that is said, and it comes back', async () => {
  const { extension, close, page } = await launchWithText();
  await extension.worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await typeAfter(page);
  const notice = await noticeOf(page);
  await notice.waitFor('Your text is kept for now');
  await expect.poll(() => aside(extension)).toContain('After');
  expect(await firstText(extension)).not.toContain('After');
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto('about:blank');
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html#/drafts`);
  await expect.poll(() => firstText(extension)).toContain('After');
  await close();
});

test('when there is no room at all, that is said, and what was kept before stays', async () => {
  const { extension, close, page } = await launchWithText();
  await extension.worker.evaluate(() => {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    chrome.storage.local.set = full as typeof chrome.storage.local.set;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await typeAfter(page);
  const notice = await noticeOf(page);
  await notice.waitFor('Your text could not be kept. Copy it before you go on.');
  expect(await firstText(extension)).toContain('Before');
  await expect(page.locator(editor)).toContainText('After');
  await close();
});

test('after an update the page is told to copy the text and to reload', async () => {
  const { extension, close, errors, page } = await launchWithText();
  const started = extension.context.waitForEvent('serviceworker');
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await typeAfter(page);
  const notice = await noticeOf(page);
  // For a moment the old version may still answer.
  const goOn = async () => {
    await page.keyboard.type('.');
    return notice.text();
  };
  await expect
    .poll(goOn)
    .toContain('Compose Guard no longer works in this page. Copy your text, then reload the page.');
  await expect(page.locator(editor)).toContainText('After');
  expect(errors).toEqual([]);
  // What loads before the new version is there has neither.
  await isInstalled(await started);
  await page.reload();
  const again = await noticeOf(page);
  await again.waitFor('Kept from here');
  await close();
});
