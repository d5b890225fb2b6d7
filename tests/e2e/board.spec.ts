import { realList } from '@/tests/fixtures/real-list';
import { expect, test } from './extension.ts';
import { openOptions, openPopup } from './own-pages.ts';

test.describe('the status board', () => {
  test('is a table of products and networks, with statuses in words', async ({
    extension,
    page,
  }) => {
    const board = await openOptions(extension, '#/board');
    const table = board.getByRole('region', { name: 'Products and networks' });
    await expect(table.getByRole('columnheader', { name: 'X (Twitter)' })).toBeVisible();
    const row = table.getByRole('row').filter({ hasText: 'Microsoft Advertising' }).first();
    await expect(row.getByRole('rowheader')).toContainText('Microsoft Advertising');
    await expect(row.getByRole('cell').first()).toContainText(
      'Removed: Connect an account, Publish posts, Keep drafts',
    );
    expect(await table.getByRole('row').count()).toBeGreaterThan(65);
    await board.close();
    await page.goto('about:blank');
  });

  test('finds by words in any language and narrows by filters', async ({ extension, page }) => {
    const board = await openOptions(extension, '#/board');
    const rows = board.getByRole('rowheader');
    const count = board.getByRole('status');
    await board.getByLabel('Search').fill('twitter planifier schedulin');
    await expect(rows).toHaveText(['Schedulin']);
    await board.getByLabel('Search').fill('tweetdeck');
    await expect(rows.first()).toContainText('X Pro');
    await board.getByRole('button', { name: 'Clear all' }).click();
    await expect(count).toHaveText(`${realList.platforms.size} products`);

    await board.getByLabel('Status').selectOption({ label: 'About to change' });
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('Microsoft Advertising SOAP API');
    await board.getByLabel('Status').selectOption({ label: 'Paid only' });
    await board.getByLabel('Action').selectOption({ label: 'Statistics' });
    await expect(rows).toHaveText(['Postly']);
    await board.getByLabel('Search').fill('nothing of the kind');
    await expect(count).toHaveText('Nothing fits.');
    await expect(board.getByRole('table')).toHaveCount(0);
    await board.close();
    await page.goto('about:blank');
  });

  test('keeps its filters while a product is looked at', async ({ extension, page }) => {
    const board = await openOptions(extension, '#/board');
    await board.getByLabel('Search').fill('zoomsphere');
    await board.getByRole('link', { name: 'ZoomSphere' }).click();
    await expect(board.getByRole('heading', { name: 'ZoomSphere', level: 1 })).toBeVisible();
    await board.getByRole('link', { name: 'All products' }).click();
    await expect(board.getByLabel('Search')).toHaveValue('zoomsphere');
    await board.close();
    await page.goto('about:blank');
  });
});

test.describe('the page of a product', () => {
  test('tells its history, terms and sources in words beside the drawing', async ({
    extension,
    page,
  }) => {
    const product = await openOptions(extension, '#/platforms/microsoft-advertising');
    const campaigns = product.getByRole('article').filter({ hasText: 'Run campaigns' });
    await expect(campaigns).toContainText(
      'Removed since April 25, 2023, announced by April 19, 2023',
    );
    const source = campaigns.getByRole('link', { name: /Microsoft has dropped Twitter/ });
    await expect(source).toHaveAttribute('href', /^https:\/\/craighordlow\.com\//);
    await expect(source).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(campaigns).toContainText('Last checked November 23, 2026');
    await expect(product.locator('.timeline')).toHaveAttribute('aria-hidden', 'true');

    await product.goto(product.url().replace(/#.*/, '#/platforms/contentstudio'));
    await expect(product.getByRole('article')).toContainText(
      '450, 900, or 3,000 posts a month, depending on the plan (older text of the source)',
    );
    await product.close();
    await page.goto('about:blank');
  });

  test('hands out a note for a client in one click', async ({ extension, page }) => {
    const product = await openOptions(extension, '#/platforms/kustomer');
    await product.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(product.getByText('Copied.')).toBeVisible();
    // What is on the clipboard shows where it is pasted.
    await product.goto(product.url().replace(/#.*/, '#/rules/new'));
    const note = product.getByLabel('Note');
    await note.focus();
    await product.keyboard.press('ControlOrMeta+V');
    const copied = await note.inputValue();
    expect(copied).toMatch(/^## Kustomer \(/);
    expect(copied).toContain(
      '[Integrate with Twitter (Kustomer, updated Oct 2024)](https://help.kustomer.com/',
    );
    await product.close();
    await page.goto('about:blank');
  });
});

test('the popup counts down to what is announced and finds any product', async ({
  extension,
  page,
}) => {
  await page.goto('https://ui.ads.microsoft.com/campaign/vnext/social/home');
  const popup = await openPopup(extension, page);
  const ahead = popup.getByRole('region', { name: 'About to change' });
  await expect(ahead).toContainText('Microsoft Advertising SOAP API');
  await expect(ahead).toContainText(/Removed on January 31, 2027\s*\d+ days left/);
  await popup.getByRole('searchbox', { name: 'Find a product' }).fill('zapier');
  const found = popup.getByRole('region', { name: 'All products' }).getByRole('listitem');
  await expect(found.first()).toContainText('Zapier');
  await expect(found.first()).toContainText('Paid only');
  const opened = extension.context.waitForEvent('page');
  await found.getByRole('button', { name: 'Zapier' }).click();
  const product = await opened;
  await expect(product.getByRole('heading', { name: 'Zapier', level: 1 })).toBeVisible();
  await product.close();
});
