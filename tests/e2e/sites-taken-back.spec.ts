import { type Extension, expect, launchExtension, test } from './extension.ts';
import { social } from './microsoft.ts';
import { openOptions } from './own-pages.ts';
import {
  chipOf,
  origin,
  pressToolbarButton,
  takeBack,
  unknownDashboard,
  use,
  willSayYes,
} from './sites.ts';

const dashboard = 'https://ui.ads.microsoft.com';

let running: Awaited<ReturnType<typeof launchExtension>>;
let extension: Extension;
test.beforeEach(async () => {
  running = await launchExtension();
  ({ extension } = running);
});
test.afterEach(() => running.close());

test('a permission that is taken back in the browser is noticed, said, and asked for again', async () => {
  const page = await unknownDashboard(extension);
  const popup = await use(extension, page);
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await popup.close();

  await takeBack(extension, origin);
  await expect(chipOf(page)).not.toHaveAttribute('data-compose-guard');
  await expect(page.locator('compose-guard-notice')).toHaveCount(0);
  const again = await pressToolbarButton(extension, page);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(
    'Compose Guard may no longer run here',
  );
  await expect(
    again.getByText(/The permission was taken back on .+ Rules for this site wait\./),
  ).toBeVisible();
  await again.close();

  const settings = await openOptions(extension, '#/sites');
  const site = settings.getByRole('listitem').filter({ hasText: 'posts.agency.example' });
  await expect(site).toContainText('Permission taken back on');
  // Allowed again in the browser’s settings.
  await willSayYes(extension, origin);
  await expect(site).toContainText('Added on');
  await expect(chipOf(page)).toHaveAttribute('data-compose-guard', 'hidden');
  await site.getByRole('button', { name: 'Remove posts.agency.example' }).click();
  await expect(
    settings.getByText('Compose Guard no longer runs on posts.agency.example.'),
  ).toBeVisible();
  await expect(chipOf(page)).not.toHaveAttribute('data-compose-guard');
});

test('a known dashboard whose permission is taken back is let go, and said as well', async () => {
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(page.locator('[data-compose-guard]').first()).toBeAttached();
  await takeBack(extension, dashboard);
  await expect(page.locator('[data-compose-guard]')).toHaveCount(0);
  const settings = await openOptions(extension, '#/sites');
  const lost = settings.getByRole('region', { name: 'Dashboards your browser no longer allows' });
  const site = lost.getByRole('listitem').filter({ hasText: 'ui.ads.microsoft.com' });
  await expect(
    site.getByRole('button', { name: 'Allow again: ui.ads.microsoft.com' }),
  ).toBeVisible();
  await willSayYes(extension, dashboard);
  await expect(page.locator('[data-compose-guard]').first()).toBeAttached();
  await expect(site).toHaveCount(0);
});
