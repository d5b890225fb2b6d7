import { expect, test } from './extension.ts';
import { changeRules, customRule, forgetChanges, openOptions, sendAsOwnPage } from './own-pages';

test.afterEach(({ extension }) => forgetChanges(extension));

const wrong = [
  { field: 'Site', text: '', says: 'Enter a site, for example app.example.com.' },
  { field: 'Site', text: 'not a site', says: 'This is not a site.' },
  { field: 'Site', text: '*', says: 'This would mean every site.' },
  { field: 'Site', text: '*.co.uk', says: 'This would mean every site with this ending.' },
  { field: 'CSS selector', text: '[[', says: 'At character 2: this bracket is not closed.' },
  { field: 'CSS selector', text: 'body', says: 'At character 1: this would take in the page' },
  { field: 'Last day', text: '2020-01-31', says: 'This day has passed.' },
] as const;
test('what is wrong is refused beside its field, until it is right', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules/new');
  await options.getByLabel('On a site').check();
  await options.getByLabel('Site', { exact: true }).fill('app.example.com');
  await options.getByLabel('Only certain controls').check();
  await options.getByLabel('Words on the control').fill('Post to X');
  for (const { field, text, says } of wrong) {
    const input = options.getByLabel(field, { exact: true });
    await input.fill(text);
    await options.getByRole('button', { name: 'Save rule' }).click();
    await expect(input).toBeFocused();
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(input).toHaveAccessibleDescription(new RegExp(says.replace(/[.*]/g, '\\$&')));
    await expect(options.getByRole('status')).toHaveText('One field needs another look.');
    await input.fill(field === 'Site' ? 'app.example.com' : '');
    await expect(input).not.toHaveAttribute('aria-invalid');
  }
  expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual([]);
  await options.close();
});

test('a rule without actions or dashboard is refused', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules/new');
  await options.getByLabel('Certain things').check();
  const chosen = options.getByRole('checkbox', { checked: true });
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByText('Choose the dashboard that this rule is for.')).toBeVisible();
  await expect(options.getByText('Choose at least one action.')).toBeVisible();
  await expect(options.getByRole('status')).toHaveText('2 fields need another look.');
  await options.close();
});

test('a rule for a host where the extension does not run says that it waits', async ({
  extension,
}) => {
  const options = await openOptions(extension, '#/rules/new?host=app.example.com');
  await expect(options.getByText('Compose Guard does not run on this site yet')).toBeVisible();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'app.example.com' })).toContainText(
    'the rule waits',
  );
  await options.close();
});

test('what is typed into a rule stays when the rule is deleted elsewhere', async ({
  extension,
}) => {
  const rule = customRule({ network: 'instagram' });
  await changeRules(extension, { put: [rule] });
  const options = await openOptions(extension, `#/rules/${rule.id}`);
  await options.getByLabel('Note').fill('half a thought');
  await changeRules(extension, { remove: [rule.id] });
  await expect(options.getByLabel('Note')).toHaveValue('half a thought');
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'half a thought' })).toBeVisible();
  await options.close();
});

test('what is typed into a rule is there again after a link was followed, unless it was cancelled', async ({
  extension,
}) => {
  const rule = customRule({ network: 'instagram' });
  await changeRules(extension, { put: [rule] });
  const options = await openOptions(extension, `#/rules/${rule.id}`);
  const note = options.getByLabel('Note');
  const resumed = options.getByText('What you typed here before is still there');
  await note.fill('half a thought');
  await options.getByRole('link', { name: 'General' }).click();
  await expect(note).toBeHidden();
  await options.goBack();
  await expect(note).toHaveValue('half a thought');
  await expect(resumed).toBeVisible();
  await options.getByRole('button', { name: 'Start over' }).click();
  await expect(note).toHaveValue('');
  await expect(resumed).toBeHidden();
  await note.fill('another thought');
  await options.getByRole('button', { name: 'Cancel' }).click();
  await expect(note).toBeHidden();
  await options.goBack();
  await expect(note).toHaveValue('');
  await options.close();
});
