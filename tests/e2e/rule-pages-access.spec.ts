import type { Page } from '@playwright/test';
import { packText } from '@/tests/fixtures/rule-files';
import { barriersIn } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { button, choose, onMicrosoft } from './move.ts';
import { changeRules, forgetChanges, openOptions, tabIdOf } from './own-pages.ts';
import { conflictsIn, fromPopup, previewIn, save } from './rule-editor.ts';
import { cards, hideInstagram, onHost, three, toast } from './rules.ts';

test.setTimeout(90_000);
test.afterEach(({ extension }) => forgetChanges(extension));

/** How far the page can be scrolled sideways on a screen of that width, in pixels. */
async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ height: 800, width });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Nobody is kept from this state of a page, in either colour scheme and on a narrow screen. */
async function expectOpenToAll(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await barriersIn(page), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await barriersIn(page, 'colours'), `${state}, dark`).toEqual([]);
  expect(await overflowAt(page, 320), `${state}, 320 px wide`).toBe(0);
  await page.setViewportSize({ height: 800, width: 1280 });
}

const unbroken = 'x'.repeat(120);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** [state, where it is, what leads to it] */
const states: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['no rules', '#/rules', (page) => expect(heading(page, 'No rules yet')).toBeVisible()],
  [
    'a rule with mistakes',
    '#/rules/new',
    async (page) => {
      await page.getByLabel('On a site').check();
      await page.getByLabel('Site', { exact: true }).fill(unbroken);
      await page.getByLabel('Certain things').check();
      await page.getByLabel('Only certain controls').check();
      await page.getByLabel('CSS selector').fill(`.${unbroken}, a:is(b`);
      await save(page);
      await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
    },
  ],
  ['no team packs', '#/packs', (page) => expect(heading(page, 'No packs yet')).toBeVisible()],
  [
    'a wrong address of a pack',
    '#/packs',
    async (page) => {
      await page.getByLabel('Address of the pack').fill('packs');
      await button(page, 'Add pack').click();
      await expect(page.getByText('This is no address.')).toBeVisible();
    },
  ],
  [
    'export of a backup',
    '#/move',
    async (page) => {
      await page.getByText('Paste text instead').click();
      await page.getByLabel('A backup of everything').check();
    },
  ],
  [
    'a file with problems',
    '#/move',
    async (page) => {
      await choose(page, 'wrong.csv', `host,network,action,effect\n*,${unbroken},fly,blow`);
      await expect(heading(page, 'wrong.csv cannot be imported')).toBeVisible();
    },
  ],
  [
    'what an import would change, and what it did',
    '#/move',
    async (page) => {
      const note = `Not ${unbroken}`;
      await choose(page, 'pack.json', packText({ rules: [onMicrosoft('a', { note })] }));
      await expect(heading(page, 'What pack.json would change')).toBeVisible();
      await expectOpenToAll(page, 'what an import would change');
      await button(page, 'Import').click();
      await expect(page.getByText('1 imported rule is still turned off.')).toBeVisible();
    },
  ],
];
for (const [state, route, lead] of states)
  test(`nobody is kept from ${state}`, async ({ extension }) => {
    const options = await openOptions(extension, route);
    await lead(options);
    await expectOpenToAll(options, state);
    await options.close();
  });

test('nobody is kept from many rules, in groups, with a change and its undo', async ({
  extension,
}) => {
  const long = { client: unbroken.slice(0, 60), id: 'long', note: unbroken };
  await changeRules(extension, { put: [...three, { ...hideInstagram, ...long }] });
  const options = await openOptions(extension, '#/rules');
  await expect(cards(options)).toHaveCount(4);
  await expectOpenToAll(options, 'many rules');
  await options.getByText('Recent changes').click();
  await options.getByLabel('Group by').selectOption('Client');
  await options.getByRole('checkbox', { name: 'Select all 4 shown' }).check();
  await button(options, 'Set client…').click();
  await options
    .getByRole('button', { name: /^Duplicate: / })
    .first()
    .click();
  await expect(toast(options)).toBeVisible();
  await expectOpenToAll(options, 'rules in groups');
  await options.close();
});

/** A dashboard on which three of four controls are guarded, each for another reason. */
async function guardedDashboard(extension: Extension, page: Page): Promise<void> {
  await changeRules(extension, {
    put: [{ ...hideInstagram, effect: 'warn', note: unbroken }, onHost],
  });
  await page.goto(`${social}/compose`);
  await expect(page.locator('.accountChip[data-compose-guard]')).toHaveCount(2);
}

test('nobody is kept from what is guarded on a page, in the options', async ({
  extension,
  page,
}) => {
  await guardedDashboard(extension, page);
  const here = await openOptions(extension, `#/here?tab=${await tabIdOf(extension, page)}`);
  await here.getByText('Status and sources').first().click();
  await expectOpenToAll(here, 'hidden here');
  await here
    .getByRole('button', { name: /^Leave alone here/ })
    .first()
    .click();
  await expect(heading(here, 'Left alone by your rules')).toBeVisible();
  await expectOpenToAll(here, 'left alone here');
  await here.close();
});

test('nobody is kept from what a rule would do, and what speaks against it', async ({
  extension,
  page,
}) => {
  await guardedDashboard(extension, page);
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Network').selectOption('instagram');
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await expect(conflictsIn(options)).toContainText('something else');
  await expectOpenToAll(options, 'preview and conflicts');
  await options.close();
});
