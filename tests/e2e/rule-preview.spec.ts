import { expect, test } from './extension.ts';
import { guardedIn } from './guarded';
import { social, xIcon } from './microsoft';
import { changeRules, customRule, forgetChanges, openOptions, sendAsOwnPage } from './own-pages';
import { conflictsIn, fromPopup, isInFront, keptRules, previewIn } from './rule-editor';

test.afterEach(({ extension }) => forgetChanges(extension));

test('what a rule would do is told for the open dashboards as it is typed, and nothing is done', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
  const accounts = await extension.context.newPage();
  await accounts.goto(`${social}/accounts`);
  await expect.poll(() => guardedIn(accounts)).not.toEqual([]);
  const other = await extension.context.newPage();
  await other.goto('https://ui.ads.microsoft.com/legacy/composer');
  const before = await Promise.all([page, accounts].map(guardedIn));

  const options = await openOptions(extension, '#/rules/new');
  await expect(previewIn(options)).toContainText('once the fields are filled in');
  await options.getByLabel('Dashboard', { exact: true }).selectOption('microsoft-advertising');
  await options.getByLabel('Network').selectOption('linkedin');
  await expect(previewIn(options).getByRole('listitem')).toHaveCount(3);
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await options.getByLabel('Only certain controls').check();
  await expect(previewIn(options)).toContainText('once the fields are filled in');
  await options.getByLabel('Words on the control').fill('Fabrikam Inc.');
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await expect(previewIn(options)).toContainText('Finds nothing there.');
  await options.getByLabel('Warn').check();
  await expect(previewIn(options)).toContainText('Would warn about 1.');
  await options.getByLabel('Network').selectOption('x');
  await options.getByLabel('Words on the control').fill('');
  await options.getByLabel('CSS selector').fill(`.accountChip:has(${xIcon})`);
  await options.getByLabel('Leave alone').check();
  await expect(previewIn(options)).toContainText('Would show 1 again.');
  await options.getByLabel('CSS selector').fill('.tiptap');
  await expect(previewIn(options)).toContainText('Finds 1 control and does nothing with it.');

  await options.getByLabel('On a site').check();
  await options.getByLabel('Site', { exact: true }).fill('nowhere.example.com');
  await expect(previewIn(options)).toContainText('No open dashboard that this rule means.');
  expect(await Promise.all([page, accounts].map(guardedIn))).toEqual(before);
  expect(await keptRules(extension)).toEqual([]);
  await Promise.all([options, accounts, other].map((each) => each.close()));
});

test('a page in which nothing is guarded tells it too, and is left as it was', async ({
  extension,
  page,
}) => {
  await sendAsOwnPage(extension, 'setPaused', { host: 'ui.ads.microsoft.com', paused: true });
  await page.goto(`${social}/compose`);
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeVisible();
  // The replica counts its own news.
  const markup = () =>
    page.evaluate(() =>
      document.documentElement.outerHTML.replace(/(class="bellCount">)\d+/, '$1'),
    );
  const before = await markup();
  const options = await openOptions(extension, fromPopup);
  await expect(previewIn(options)).toContainText('Would hide');
  await expect(previewIn(options)).toContainText('Compose Guard is paused there.');
  await expect(conflictsIn(options)).toContainText('paused on ui.ads.microsoft.com');
  expect((await markup()) === before, 'the page is as it was').toBe(true);
  await options.close();
});

test('a dashboard that is opened meanwhile is looked at as well, and can be gone to', async ({
  extension,
  page,
}) => {
  const options = await openOptions(extension, fromPopup);
  await expect(previewIn(options)).toContainText('No open dashboard');
  await page.goto(`${social}/compose`);
  await expect(previewIn(options).getByRole('listitem')).toHaveCount(1);
  await options.bringToFront();
  await previewIn(options).getByRole('button', { name: 'Go to this tab' }).click();
  await expect.poll(() => isInFront(extension, page)).toBe(true);
  await options.close();
});

test('a rule that begins later does not act yet', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  await changeRules(extension, {
    put: [customRule({ from: '2126-01-01', network: 'instagram' })],
  });
  const options = await openOptions(extension, '#/rules/rule-of-a-test');
  await expect(options.getByLabel('First day')).toHaveValue('2126-01-01');
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await expect(page.locator('.accountChip', { hasText: '@fabrikam.coffee' })).toBeVisible();
  await options.close();
});
