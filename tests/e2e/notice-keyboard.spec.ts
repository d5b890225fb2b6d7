import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { social } from './microsoft';
import { noticeOf } from './notice';
import { tabIdOf } from './own-pages';

declare const chrome: typeof import('wxt/browser').browser;

const editor = '.composePanel .ProseMirror';

/** What the worker tells the page when the keys of the command are pressed. */
async function goToNotice(extension: Extension, page: Page): Promise<void> {
  const tabId = await tabIdOf(extension, page);
  await extension.worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { data: { anyway: true }, name: 'focusNotice' }),
    tabId,
  );
}
const focused = (page: Page) =>
  page.evaluate(() => {
    const { classList, localName } = document.activeElement ?? {};
    return classList?.contains('ProseMirror') ? 'editor' : localName;
  });

test('a command leads to the notice, and Escape back to where the person wrote', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await page.locator(editor).click();
  await page.keyboard.type('Autumn ');
  const notice = await noticeOf(page);
  await notice.waitFor('Why?');
  expect(await focused(page)).toBe('editor');
  await goToNotice(extension, page);
  await expect.poll(() => focused(page)).toBe('compose-guard-notice');
  await page.keyboard.press('Escape');
  await expect.poll(notice.text).not.toContain('Why?');
  expect(await focused(page)).toBe('editor');
  await page.keyboard.type('roast');
  await expect(page.locator(editor)).toHaveText('Autumn roast');
});

test('a folded notice is unfolded by the command', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.press('Fold away');
  await expect.poll(notice.text).not.toContain('Why?');
  await goToNotice(extension, page);
  await notice.waitFor('Why?');
  await expect.poll(() => focused(page)).toBe('compose-guard-notice');
});

test('all of it is done by keyboard: reasons, networks, report', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  await page.locator(editor).fill('Autumn roast');
  const notice = await noticeOf(page);
  await notice.standing('Why?');
  await goToNotice(extension, page);
  const go = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const enter = () => page.keyboard.press('Enter');
  // Open in X, Copy text, Why?
  await go('Tab', 'Tab');
  await notice.press('Why?', enter);
  await notice.waitFor('Last checked');
  await notice.press('Less', enter);
  await expect.poll(notice.text).not.toContain('Last checked');
  // Post elsewhere, More
  await go('Tab', 'Tab');
  await notice.press('More', enter);
  await notice.waitFor('Not right?');
  // Show anyway, Only warn here, Pause here, an hour, today, Not right? stand before "Less".
  await go('Shift+Tab');
  await notice.press('Not right?', enter);
  await notice.press('Copy report', enter);
  await notice.waitFor(/The report is copied|did not let Compose Guard copy/);
});

test('the command is in the manifest, in the words of the language', async ({ extension }) => {
  const commands = await extension.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === 'go-to-notice')).toMatchObject({
    description: 'Go to the notice on this page',
  });
});
