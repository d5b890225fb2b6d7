import { mkdirSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { barriersIn } from './barriers.ts';
import { launchExtension } from './extension.ts';

type Looks = Parameters<Page['emulateMedia']>[0];

const folder = '.output/screenshots';
const components = readdirSync('components/ui').flatMap(
  (file) => file.match(/^(\w+)\.tsx$/)?.[1] ?? [],
);

/** [what the picture is called, how the browser shows the page, in which direction] */
const themes: readonly (readonly [string, Looks, 'ltr' | 'rtl'])[] = [
  ['light', { colorScheme: 'light' }, 'ltr'],
  ['dark', { colorScheme: 'dark' }, 'ltr'],
  ['more-contrast', { colorScheme: 'light', contrast: 'more' }, 'ltr'],
  ['more-contrast-dark', { colorScheme: 'dark', contrast: 'more' }, 'ltr'],
  ['forced-colors', { colorScheme: 'dark', forcedColors: 'active' }, 'ltr'],
  ['right-to-left', { colorScheme: 'light' }, 'rtl'],
];
const plain: Looks = { contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce' };

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

let extension: Awaited<ReturnType<typeof launchExtension>>;
let page: Page;

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  extension = await launchExtension({ build: 'chrome-mv3-dev', welcomed: true });
  const { context, id } = extension.extension;
  page = await context.newPage();
  await page.goto(`chrome-extension://${id}/gallery.html`);
  await expect(page.locator('progress')).toHaveCount(2);
});
test.afterAll(() => extension.close());
test.describe.configure({ mode: 'default' });

test('every component is shown', async () => {
  const shown = await page
    .locator('[data-component]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-component')));
  expect(components.length).toBeGreaterThan(20);
  expect(shown).toEqual(expect.arrayContaining(components));
});

for (const [name, looks, direction] of themes)
  test(`nobody is kept from any component: ${name}`, async () => {
    await page.emulateMedia({ ...plain, ...looks });
    await page.getByLabel('Direction').selectOption(direction);
    await page.screenshot({ path: `${folder}/gallery-${name}.png`, fullPage: true });
    expect(await barriersIn(page, name === 'light' ? 'everything' : 'colours')).toEqual([]);
    expect(await overflowOf(page), 'sideways').toBe(0);
  });

for (const direction of ['ltr', 'rtl'] as const)
  test(`all fits a screen of 320 px, ${direction}`, async () => {
    await page.emulateMedia({ ...plain, colorScheme: 'light' });
    await page.getByLabel('Direction').selectOption(direction);
    await page.setViewportSize({ height: 800, width: 320 });
    await page.screenshot({ path: `${folder}/gallery-320-${direction}.png`, fullPage: true });
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize({ height: 800, width: 1280 });
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`a dialog lies over the page, has the focus and closes, ${colorScheme}`, async () => {
    await page.emulateMedia({ ...plain, colorScheme });
    await page.getByLabel('Direction').selectOption('ltr');
    const opener = page.getByRole('button', { name: 'Open the dialog' });
    await opener.click();
    const dialog = page.getByRole('dialog', {
      name: 'Delete 1,241 lines of the log?',
      exact: true,
    });
    await expect(dialog.getByRole('button', { name: 'Keep the log' })).toBeFocused();
    await page.screenshot({ path: `${folder}/gallery-dialog-${colorScheme}.png` });
    expect(await barriersIn(page, colorScheme === 'light' ? 'everything' : 'colours')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });
