import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openOptions } from './own-pages.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name });

test('help tells of features with the way to them, keys, privacy, reports and licences', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#/help');
  const features = part(options, 'What it can do');
  await expect(features.getByRole('heading', { level: 3 })).toHaveCount(15);
  const keys = part(options, 'Keyboard shortcuts');
  await expect(keys.getByText('Alt+Shift+G')).toBeVisible();
  await expect(keys.getByText('Go to the notice on this page')).toBeVisible();
  await expect(part(options, 'Privacy in plain words')).toContainText('stay in this browser');
  await expect(part(options, 'How to report a mistake')).toContainText('Not right?');
  const licences = part(options, 'Licences');
  await licences.getByText('dexie', { exact: true }).click();
  await expect(licences.getByText('Apache License').first()).toBeVisible();
  await expect(options.getByRole('link', { name: 'Show the introduction again' })).toHaveAttribute(
    'href',
    '/welcome.html',
  );
  await features.getByRole('link', { name: 'Open “Queue”' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Queue');
  await options.close();
});

test('the browser’s own page for shortcuts is opened', async ({ extension }) => {
  const options = await openOptions(extension, '#/help/shortcuts');
  const opening = extension.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Change shortcuts in the browser' }).click();
  const page = await opening;
  expect(page.url()).toMatch(/^chrome:\/\/extensions\/shortcuts/);
  await page.close();
  await options.close();
});
