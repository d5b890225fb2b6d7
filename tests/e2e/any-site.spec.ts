import { answer } from '../dashboards/serve.ts';
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { social } from './microsoft.ts';
import { openOptions } from './own-pages.ts';
import {
  chipOf,
  origin,
  others,
  panel,
  pressToolbarButton,
  registered,
  serve,
  unknownDashboard,
  use,
  willSayYes,
} from './sites.ts';

declare const chrome: typeof import('wxt/browser').browser;

let running: Awaited<ReturnType<typeof launchExtension>>;
let extension: Extension;
test.beforeEach(async () => {
  running = await launchExtension();
  ({ extension } = running);
});
test.afterEach(() => running.close());

test('on an unknown site it works from a press on, without a reload, until the next press', async () => {
  const page = await unknownDashboard(extension);
  const options = await openOptions(extension, '#/rules');
  await expect(options.getByText('so the rule waits')).toBeVisible();
  await options.close();

  const popup = await use(extension, page);
  await expect(popup.getByText('Compose Guard works here now, without a reload.')).toBeVisible();
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await expect(others(page)).toHaveCount(3);
  await expect(popup.getByText('1 control guarded on this page')).toBeVisible();
  expect(await registered(extension)).toEqual([`${origin}/*`]);
  const rules = await openOptions(extension, '#/rules');
  await expect(rules.getByText('posts.agency.example').first()).toBeVisible();
  await expect(rules.getByText('so the rule waits')).toHaveCount(0);
  await rules.close();

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Stop using it here' }).click();
  await expect(popup.getByText('Compose Guard no longer runs here.')).toBeVisible();
  await expect(chipOf(page)).not.toHaveAttribute('data-compose-guard');
  await expect(chipOf(page)).toBeVisible();
  expect(await registered(extension)).toEqual([]);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await expect(page.locator('compose-guard-notice')).toHaveCount(1);
});

test('a WordPress admin with Jetpack Social is recognised on its owner’s host', async () => {
  const blog = 'https://blog.agency.example';
  await extension.context.route(`${blog}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const sample = pathname.startsWith('/__assets/')
      ? `https://wordpress.com${pathname}`
      : 'https://wordpress.com/post/example.wordpress.com';
    return route.fulfill(answer(sample));
  });
  const page = await extension.context.newPage();
  await page.goto(`${blog}/wp-admin/post-new.php`);
  await expect(page.locator('.components-connection-icon').first()).toBeAttached();
  await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
  const popup = await use(extension, page);
  await expect(page.locator('[data-compose-guard]').first()).toBeAttached();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Jetpack Social');
  await expect(popup.getByText('You added this site.')).toBeVisible();
});

test('what was added is there after the browser was closed', async () => {
  const page = await unknownDashboard(extension);
  await use(extension, page);
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  const again = await running.reopen();
  expect(await registered(again)).toEqual([`${origin}/*`]);
  await serve(again);
  const next = await again.context.newPage();
  await next.goto(`${origin}/new`);
  await expect(chipOf(next)).toHaveAttribute('data-compose-guard', 'hidden');
});

test('a site is meant with all its ports', async () => {
  const page = await unknownDashboard(extension, `${origin}:8443/new`);
  await use(extension, page);
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await page.reload();
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
});

test('a permission for all sites is respected, and known dashboards are guarded once', async () => {
  const page = await unknownDashboard(extension);
  await willSayYes(extension, 'https://*');
  const options = await openOptions(extension, '#/sites');
  await options.evaluate(() => {
    document.body.onclick = () => void chrome.permissions.request({ origins: ['https://*/*'] });
  });
  await options.getByRole('heading', { level: 1 }).click();
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await expect(options.getByText('Every site')).toBeVisible();
  const popup = await pressToolbarButton(extension, page);
  await expect(popup.getByText('You allowed this together with other sites')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Stop using it here' })).toHaveCount(0);
  const known = await extension.context.newPage();
  await known.goto(`${social}/compose`);
  await expect(known.locator('[data-compose-guard]').first()).toBeAttached();
  await expect(known.locator('compose-guard-notice')).toHaveCount(1);
});

test('where it cannot run it says why, and asks nothing', async () => {
  await extension.context.route('http://plain.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: panel }),
  );
  const page = await extension.context.newPage();
  await page.goto('http://plain.example/');
  const popup = await pressToolbarButton(extension, page);
  await expect(popup.getByText('works only on pages with a secure address (https)')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Use Compose Guard here' })).toHaveCount(0);
});
