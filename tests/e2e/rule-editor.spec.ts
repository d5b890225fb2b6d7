import { expect, test } from './extension.ts';
import { social } from './microsoft';
import { noticeOf } from './notice';
import { changeRules, customRule, forgetChanges, openOptions, tabIdOf } from './own-pages';
import { conflictsIn, fromPopup, isInFront, keptRules, previewIn, save } from './rule-editor';

declare const chrome: typeof import('wxt/browser').browser;

test.afterEach(({ extension }) => forgetChanges(extension));

test('a wrong selector is told to the very character, and never acts', async ({ extension }) => {
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Only certain controls').check();
  const selector = options.getByLabel('CSS selector');
  const wrong = [
    ['.chip, a:is(b', 'At character 12, in selector 2 of 2: this bracket is not closed.', '('],
    ['[x="', 'At character 4: this quote is not closed.', '"'],
    ['.chip/*', 'At character 6: comments cannot stand', '/*'],
    ['.chip::before', 'At character 6: what stylesheets draw', '::before'],
    ['.a:contains("X")', 'At character 3: browsers do not know this.', ':contains("X")'],
  ] as const;
  for (const [text, says, marked] of wrong) {
    await selector.fill(text);
    await expect(selector).toHaveAccessibleDescription(new RegExp(says.replace(/[.()]/g, '\\$&')));
    await expect(options.locator('mark')).toHaveText(marked);
    await save(options);
    await expect(selector).toBeFocused();
  }
  await selector.fill('.accountChip');
  await expect(selector).not.toHaveAttribute('aria-invalid');
  expect(await keptRules(extension)).toEqual([]);
  await options.close();
});

test('what else speaks of the same is told before saving, with who wins and why', async ({
  extension,
}) => {
  const narrow = customRule({
    effect: 'none',
    id: 'narrow',
    place: { kind: 'host', host: 'ui.ads.microsoft.com' },
  });
  const policy = customRule({
    id: 'policy',
    network: 'facebook',
    origin: { kind: 'policy', pack: 'p' },
  });
  await changeRules(extension, { put: [narrow, policy] });
  const options = await openOptions(extension, '#/rules/new');
  await options.getByLabel('Dashboard', { exact: true }).selectOption('microsoft-advertising');
  const said = conflictsIn(options).getByRole('listitem');
  await expect(said).toHaveCount(2);
  await expect(said.first()).toContainText(
    'The other rule wins: it names the place more narrowly.',
  );
  await expect(said.first()).toContainText('Only on ui.ads.microsoft.com.');
  await expect(said.first().getByRole('link')).toHaveAttribute('href', '#/rules/narrow');
  await expect(said.last()).toContainText('In Microsoft Advertising it already hides');
  await options.getByLabel('Leave alone').check();
  await expect(said.last()).toContainText('This rule wins: your rules come before the list.');
  await options.getByLabel('Network').selectOption('facebook');
  await options.getByLabel('Publishing only').check();
  await options.getByLabel('Certain things').check();
  for (const name of ['Share automatically', 'Cross-post'])
    await options.getByLabel(name, { exact: true }).uncheck();
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('what your organisation sets comes first');
  await expect(said).toContainText('This rule would never act.');
  await save(options);
  await expect.poll(async () => (await keptRules(extension)).length).toBe(3);
  await options.close();
});

test('days, a client and a text of one’s own are kept, and the text is what the notice says', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Network').selectOption('instagram');
  await options.getByLabel('Note').fill('Contoso never posts there\u202e');
  await expect(options.getByText('One character that nobody can see is left out.')).toBeVisible();
  await options.getByLabel('For which client').fill('Contoso');
  await options.getByLabel('First day').fill('2026-01-31');
  await options.getByLabel('Last day').fill('2126-01-30');
  await save(options);
  await expect
    .poll(() => keptRules(extension))
    .toMatchObject([
      {
        client: 'Contoso',
        from: '2026-01-31',
        note: 'Contoso never posts there',
        until: '2126-01-30',
      },
    ]);
  const instagram = page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
  await expect(instagram).toBeHidden();
  const notice = await noticeOf(page);
  await notice.waitFor('You have a rule of your own for Instagram here.');
  await notice.press('Why?');
  await notice.waitFor('Contoso never posts there');
  await options.close();
});

test('what was pointed at fills the form, and there is a way back to its page', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  const tabId = await tabIdOf(extension, page);
  const pick = {
    at: 1,
    proposal: {
      actions: [],
      effect: 'hide',
      host: 'ui.ads.microsoft.com',
      locators: [
        { labels: [], selector: '[data-testid="gone"]' },
        { labels: ['Fabrikam Inc.'], selector: null },
      ],
      name: 'Fabrikam\u202e Inc.',
      network: 'linkedin',
    },
    tabId,
  };
  await extension.worker.evaluate((kept) => chrome.storage.session.set({ 'pick:p1': kept }), pick);
  const options = await openOptions(extension, '#/rules/new?pick=p1');
  await expect(options.getByText('You pointed at “Fabrikam Inc.”.')).toBeVisible();
  await expect(options.getByRole('group', { name: 'Way 2' }).getByLabel('Words')).toHaveValue(
    'Fabrikam Inc.',
  );
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await save(options);
  await expect(options.getByRole('heading', { name: 'Rule saved' })).toBeVisible();
  await expect(page.locator('.accountChip:visible')).toHaveCount(2);
  await options.getByRole('button', { name: 'Back to the page' }).click();
  await expect.poll(() => isInFront(extension, page)).toBe(true);
  await options.close();
});

test('nothing typed is lost when the extension does not answer', async ({ extension }) => {
  const options = await openOptions(extension, fromPopup);
  await options.getByLabel('Note').fill('half an hour of work');
  await options.evaluate(() => {
    const { runtime } = chrome;
    runtime.sendMessage = () => Promise.reject(new Error('the worker is gone'));
  });
  await save(options);
  await expect(options.getByText('The rule could not be saved.')).toBeVisible();
  await expect(options.getByLabel('Note')).toHaveValue('half an hour of work');
  await options.close();
});

test('by keyboard alone a rule is made, corrected and saved', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  const options = await openOptions(extension, fromPopup);
  const { keyboard } = options;
  const focused = (name: string | RegExp) =>
    expect(options.getByLabel(name).and(options.locator(':focus'))).toHaveCount(1);
  const tabTo = async (name: string | RegExp) => {
    const target = options.getByLabel(name).and(options.locator(':focus'));
    for (let presses = 0; presses < 60 && (await target.count()) === 0; presses++)
      await keyboard.press('Tab');
    await focused(name);
  };
  await options.getByLabel('Dashboard', { exact: true }).waitFor();
  await tabTo('Network');
  await keyboard.type('LinkedIn');
  await tabTo('All of its controls');
  await keyboard.press('ArrowDown');
  await focused('Only certain controls');
  await tabTo('CSS selector');
  await keyboard.type('.accountChip[');
  await keyboard.press('Enter');
  await focused('CSS selector');
  await keyboard.press('Backspace');
  await keyboard.type(':nth-of-type(4)');
  await expect(previewIn(options)).toContainText('Would hide 1 control.');
  await keyboard.press('Enter');
  await expect(options.getByRole('heading', { name: 'Your rules' })).toBeVisible();
  expect(await keptRules(extension)).toMatchObject([
    { locators: [{ selector: '.accountChip:nth-of-type(4)' }], network: 'linkedin' },
  ]);
  await options.close();
});
