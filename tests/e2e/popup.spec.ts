import { expect, test } from './extension.ts';
import { social, xIcon } from './microsoft';
import { openOptions, openPopup, sendAsOwnPage } from './own-pages';

const chip = `.accountChip:has(${xIcon})`;
const address = `${social}/compose`;

test('it says where the person is, what was guarded and why, and what each network can do', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(page.locator(chip)).toBeHidden();
  const popup = await openPopup(extension, page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Microsoft Advertising');
  const found = popup.getByRole('region', { name: 'On this page' });
  await expect(popup.getByText('2 controls guarded on this page')).toBeVisible();
  await expect(found).toContainText(
    'X (Twitter) has not worked in Microsoft Advertising since April 25, 2023.',
  );
  await expect(found.getByRole('listitem')).toHaveText([
    /@fabrikamcoffee.*Hidden · In the post editor/,
    /Past tweets.*Hidden · In the navigation/,
  ]);
  await found.getByText('Why?').click();
  await expect(found.getByRole('link', { name: 'mobilesyrup.com' })).toHaveAttribute(
    'href',
    /^https:\/\/mobilesyrup\.com\/2023\/04\/19\//,
  );
  await expect(found).toContainText('Last checked November 23, 2026');

  const board = popup.getByRole('region', { name: 'Networks in Microsoft Advertising' });
  await expect(board.getByRole('heading', { level: 3 })).toHaveText([
    'X (Twitter)',
    'Facebook',
    'Instagram',
    'LinkedIn',
  ]);
  await board.getByText('X (Twitter)').click();
  await expect(board).toContainText(
    'Removed since April 25, 2023Connect an account, Publish posts, Keep drafts, Schedule posts',
  );
  await expect(board).toContainText(
    'Not known last seen working on April 25, 2023Connect an account, Publish posts, and Schedule posts',
  );
  await popup.close();
});

test.describe('nothing has to be scrolled sideways on', () => {
  for (const path of ['/compose', '/posts', '/drafts', '/accounts'])
    test(path, async ({ extension, page }) => {
      await page.goto(social + path);
      const popup = await openPopup(extension, page);
      await expect(popup.getByRole('listitem').first()).toBeVisible();
      await expect(popup.getByRole('button', { name: /^Show / }).first()).toBeInViewport({
        ratio: 1,
      });
      const wider = await popup.evaluate(() =>
        [...document.querySelectorAll('html, main')].filter(
          (box) => box.scrollWidth > box.clientWidth,
        ),
      );
      expect(wider).toEqual([]);
      await popup.close();
    });
});

test('each guarded unit can be shown and guarded again', async ({ extension, page }) => {
  await page.goto(address);
  await expect(page.locator(chip)).toBeHidden();
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: /^Show .*fabrikamcoffee/ }).click();
  await expect(page.locator(chip)).toBeVisible();
  await expect(popup.getByText('1 control guarded on this page')).toBeVisible();
  await popup.getByRole('button', { name: /^Guard again: .*fabrikamcoffee/ }).click();
  await expect(page.locator(chip)).toBeHidden();
  await popup.close();
});

test('its switch pauses this site and lets it be guarded again', async ({ extension, page }) => {
  await page.goto(address);
  await expect(page.locator(chip)).toBeHidden();
  const popup = await openPopup(extension, page);
  const guard = popup.getByRole('switch', { name: 'Guard this site' });
  await expect(guard).toBeChecked();
  await guard.click();
  await expect(popup.getByText('Paused here. Everything is shown.')).toBeVisible();
  await expect(page.locator('[data-compose-guard], compose-guard-notice')).toHaveCount(0);
  await expect(page.locator(chip)).toBeVisible();
  await guard.click();
  await expect(page.locator(chip)).toBeHidden();
  await expect(popup.getByText('2 controls guarded on this page')).toBeVisible();
  await popup.close();
});

test('paused everywhere, it says so and resumes', async ({ extension, page }) => {
  await sendAsOwnPage(extension, 'saveSettings', { pausedEverywhere: true });
  await page.goto(address);
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('Paused everywhere.')).toBeVisible();
  await expect(page.locator(chip)).toBeVisible();
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect(page.locator(chip)).toBeHidden();
  await popup.close();
});

test('a tab that extensions may not see is said to be one', async ({ extension }) => {
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=999999`);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Nothing to guard here');
  await expect(popup.getByRole('button', { name: 'Which dashboards?' })).toBeVisible();
  await popup.close();
});

test('known dashboards without anything guarded say that, too', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/benign/article');
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('Nothing on this page needed guarding.')).toBeVisible();
  await popup.close();
});

test.describe('it leads to the options page:', () => {
  for (const [name, heading] of [
    ['Options', 'Your rules'],
    ['Help', 'Help'],
    ['New rule for this site', 'New rule'],
  ] as const)
    test(name, async ({ extension, page }) => {
      await page.goto(address);
      const popup = await openPopup(extension, page);
      const opened = extension.context.waitForEvent('page');
      await popup.getByRole('button', { name }).click();
      const options = await opened;
      await expect(options.getByRole('heading', { level: 1 })).toHaveText(heading);
      if (heading === 'New rule')
        await expect(options.getByLabel('Dashboard', { exact: true })).toHaveValue(
          'microsoft-advertising',
        );
      await options.close();
    });
});

test('a site paused from the popup is listed among the sites and resumed there', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await sendAsOwnPage(extension, 'setPaused', { host: 'ui.ads.microsoft.com', paused: true });
  await expect(page.locator(chip)).toBeVisible();
  const options = await openOptions(extension, '#/sites');
  await options.getByRole('button', { name: 'Resume on ui.ads.microsoft.com' }).click();
  await expect(options.getByText('No site is paused.')).toBeVisible();
  await expect(page.locator(chip)).toBeHidden();
  await options.close();
});
