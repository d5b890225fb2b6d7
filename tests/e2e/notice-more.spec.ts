import { expect, test } from './extension.ts';
import { social, xIcon } from './microsoft';
import { noticeOf } from './notice';
import { openOptions, openPopup, sendAsOwnPage } from './own-pages';

const chip = `.accountChip:has(${xIcon})`;
const host = 'ui.ads.microsoft.com';

test('a snooze takes the notices away and leaves the guard; the popup brings them back', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('No notices for an hour');
  await expect.poll(notice.count).toBe(0);
  await expect(page.locator(chip)).toBeHidden();
  await page.reload();
  await expect(page.locator(chip)).toBeHidden();
  const popup = await openPopup(extension, page);
  await expect(popup.getByText(/Notices are off until \d+:\d\d/)).toBeVisible();
  expect(await notice.count()).toBe(0);
  await popup.getByRole('button', { name: 'Show again' }).click();
  await expect(popup.getByText(/Notices are off/)).toBeHidden();
  await notice.waitFor('X (Twitter) has not worked');
  await popup.close();
});

test('where it only warns nothing is hidden, until the settings page says so again', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Only warn here');
  await expect(page.locator(chip)).toBeVisible();
  await expect(page.locator(chip)).toHaveAttribute('data-compose-guard', 'warned');
  await notice.waitFor('X (Twitter) has not worked');
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('Here it only warns.')).toBeVisible();
  await popup.close();
  const options = await openOptions(extension, '#/sites');
  await options.getByRole('button', { name: `Hide again on ${host}` }).click();
  await expect(page.locator(chip)).toBeHidden();
  await options.close();
});

test('a report names the statement and the page, and is copied, not sent', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${social}/compose?token=secret`);
  await page.locator('.composePanel .ProseMirror').fill('Autumn roast is here');
  const notice = await noticeOf(page);
  await notice.press('More');
  await notice.press('Not right?');
  await notice.press('Copy report');
  await notice.waitFor('The report is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${host}/campaign/vnext/social/compose\n`);
  expect(copied).toContain('microsoft-advertising/x-publishing');
  expect(copied).not.toMatch(/secret|Autumn/);
});

test.afterEach(async ({ extension }) => {
  await sendAsOwnPage(extension, 'endSnooze', { host });
  await sendAsOwnPage(extension, 'setWarnOnly', { host, warnOnly: false });
});
