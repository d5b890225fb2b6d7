import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { openOptions } from './own-pages.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find settings and help' });
const results = (page: Page) => page.locator('.finder-results a');
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Sections' });
const place = (page: Page, name: string) => page.locator(`#at-${name}`);

test('a setting is found and reached by keyboard alone', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Your rules');
  await options.keyboard.press('/');
  await expect(field(options)).toBeFocused();
  await options.keyboard.type('how long delete history');
  await expect(options.getByText('1 result', { exact: true })).toBeVisible();
  await expect(navigation(options)).toBeHidden();
  await options.keyboard.press('ArrowDown');
  await expect(results(options).first()).toBeFocused();
  await options.keyboard.press('ArrowUp');
  await expect(field(options)).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(options).toHaveURL(/#\/data\/log-days$/);
  await expect(options.getByRole('radio', { name: '90 days' })).toBeFocused();
  await expect(place(options, 'log-days')).toBeInViewport();
  await expect(place(options, 'log-days')).toHaveAttribute('data-found', '');
  await expect(place(options, 'log-days')).not.toHaveAttribute('data-found');
  await expect(field(options)).toHaveValue('');
  await expect(navigation(options)).toBeVisible();
  await options.close();
});

test('Escape clears the search, and a word that nothing bears is said', async ({ extension }) => {
  const options = await openOptions(extension, '#/about');
  await field(options).fill('levitation');
  await expect(options.getByText('Nothing found.')).toBeVisible();
  await field(options).fill('pack');
  await results(options).nth(1).focus();
  await options.keyboard.press('Escape');
  await expect(field(options)).toHaveValue('');
  await expect(field(options)).toBeFocused();
  await expect(results(options)).toHaveCount(0);
  await options.close();
});

/** [address, what it focuses] */
test('addresses lead to single settings, also those of earlier versions', async ({ extension }) => {
  for (const [address, focused] of [
    ['#/sites/pause', 'Pause everywhere'],
    ['#/settings/reminders', 'None'],
    ['#/data/sync', 'Share my rules and settings through the browser'],
    ['#/move/import', 'Choose a file'],
    ['#/packs/add-pack', 'Address of the pack'],
    ['#/queue?at=remind', 'Remind me of each post at its time'],
  ] as const) {
    const options = await openOptions(extension, address);
    const control = options.getByLabel(focused).or(options.getByRole('button', { name: focused }));
    await expect(control.first(), address).toBeFocused();
    await options.close();
  }
});

test('a link to where one is already leads there again', async ({ extension }) => {
  const options = await openOptions(extension, '#/help/privacy');
  await expect(place(options, 'privacy')).toBeInViewport();
  await options.evaluate(() => scrollTo(0, 0));
  await options.getByRole('link', { name: 'Privacy in plain words' }).first().click();
  await expect(place(options, 'privacy')).toBeInViewport();
  await options.close();
});

test('a page whose script is gone says so', async ({ extension }) => {
  const options = await openOptions(extension, '#/sites');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Sites');
  await options.route('**/chunks/HelpPage-*.js', (route) => route.abort());
  await navigation(options).getByRole('link', { name: 'Help' }).click();
  await expect(options.getByRole('alert')).toContainText('This page could not be loaded');
  await options.unroute('**/chunks/HelpPage-*.js');
  await options.getByRole('button', { name: 'Reload' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Help');
  await options.close();
});
