import { expect, launchExtension, test } from './extension.ts';
import { openPopup } from './own-pages.ts';
import { granting } from './package.ts';

const blog = `<main>
  <button class="text-twitter">Twitter</button><button class="text-facebook">Facebook</button>
  <textarea></textarea><button>Post</button>
</main>`;
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

    // The rest of that host is the customer's own, also now that the product is known.
    await extension.context.route('https://mixpost.example/blog', (route) =>
      route.fulfill({ contentType: 'text/html', body: blog }),
    );
    await page.goto('https://mixpost.example/blog');
    await expect(page.getByRole('button', { name: 'Twitter' })).toBeVisible();
    await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
    await close();
  });

  test('elsewhere on that host nothing is recognised', async () => {
    const { extension, close } = await launchExtension({ alter: granted });
    const page = await extension.context.newPage();
    await extension.context.route('https://mixpost.example/blog', (route) =>
      route.fulfill({ contentType: 'text/html', body: blog }),
    );
    await page.goto('https://mixpost.example/blog');
    const popup = await openPopup(extension, page);
    await expect(popup.getByRole('heading', { name: 'Not a dashboard on the list' })).toBeVisible();
    await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
    await close();
  });
});
