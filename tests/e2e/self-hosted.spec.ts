import { expect, launchExtension, test } from './extension.ts';
import { openPopup } from './own-pages.ts';
import { granting } from './package.ts';

const granted = granting('https://mixpost.example');

test.describe('a product on its customers’ own hosts', () => {
  test('is recognised by its path and signature, and gets its statements and locators', async () => {
    const { extension, close } = await launchExtension({ alter: granted });
    const page = await extension.context.newPage();
    await page.goto('https://mixpost.example/mixpost/posts/create');
    const account = page.locator('button.account:has(.text-twitter)');
    await expect(account).toHaveAttribute('data-compose-guard', 'warned');
    const popup = await openPopup(extension, page);
    await expect(popup.getByRole('heading', { name: 'Mixpost', exact: true })).toBeVisible();
    await close();
  });

  test('elsewhere on that host nothing is recognised', async () => {
    const { extension, close } = await launchExtension({ alter: granted });
    const page = await extension.context.newPage();
    await extension.context.route('https://mixpost.example/blog', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<main><p class="text-twitter">Twitter</p><textarea></textarea><button>Post</button></main>',
      }),
    );
    await page.goto('https://mixpost.example/blog');
    const popup = await openPopup(extension, page);
    await expect(popup.getByRole('heading', { name: 'Not a dashboard on the list' })).toBeVisible();
    await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
    await close();
  });
});
