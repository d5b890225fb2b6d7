import { packHead, packText } from '@/tests/fixtures/rule-files';
import { expect, test } from './extension.ts';
import { social, xIcon } from './microsoft';
import { button, choose, instagram, onMicrosoft, preview, toast } from './move';
import { changeRules, customRule, forgetChanges, openOptions, sendAsOwnPage } from './own-pages';

test.afterEach(({ extension }) => forgetChanges(extension));

test('a rule pack is previewed, imported, turned on and undone, and acts only while it is on', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
  await expect(instagram(page)).toBeVisible();
  const options = await openOptions(extension, '#/move');
  await choose(
    options,
    'contoso.json',
    packText({ rules: [onMicrosoft('a', { note: 'Contoso never' })] }),
  );
  await expect(
    options.getByRole('heading', { name: 'What contoso.json would change' }),
  ).toBeFocused();
  await expect(preview(options).getByText('1 rule added')).toBeVisible();
  await expect(options.getByText('New: Contoso, version 1.0.0')).toBeVisible();
  await expect(options.getByText('Contoso never')).toBeVisible();
  expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual([]);

  await button(options, 'Import').click();
  await expect(options.getByText('1 imported rule is still turned off.')).toBeVisible();
  await expect(instagram(page)).toBeVisible();
  await button(options, 'Turn these rules on').click();
  await expect(toast(options, 'The rules are on.')).toBeVisible();
  await expect(instagram(page)).toBeHidden();

  await options.getByRole('navigation').getByRole('link', { name: 'Team' }).click();
  await button(options, 'Turn off: Contoso').click();
  await expect(instagram(page)).toBeVisible();
  await button(options, 'Turn on: Contoso').click();
  await expect(instagram(page)).toBeHidden();
  await button(options, 'Remove: Contoso').click();
  await expect(instagram(page)).toBeVisible();
  await toast(options, 'Contoso').getByRole('button', { name: 'Undo' }).click();
  await expect(instagram(page)).toBeHidden();
  await options.close();
});

test('a backup is merged or replaces what is here, with every difference shown, and one undo', async ({
  extension,
}) => {
  const kept = [
    customRule({ id: 'a', network: 'instagram', note: 'Contoso never posts there' }),
    customRule({ id: 'only-here', network: 'facebook' }),
  ];
  await changeRules(extension, { put: kept });
  const before = await sendAsOwnPage(extension, 'listRules', null);
  const options = await openOptions(extension, '#/move');
  const { origin: _, ...a } = customRule({
    id: 'a',
    network: 'instagram',
    note: 'Contoso rarely posts there',
  });
  const backup = {
    ...packHead,
    rules: [a, onMicrosoft('new')],
    settings: { removedEffect: 'warn' },
    sites: { allowed: ['app.example.com'], paused: ['paused.example.com'] },
  };
  await choose(options, 'backup.json', JSON.stringify(backup));
  await expect(options.locator('del', { hasText: 'never' })).toBeVisible();
  await expect(options.locator('ins', { hasText: 'rarely' })).toBeVisible();
  await expect(options.locator('ins', { hasText: 'paused.example.com' })).toBeVisible();
  await expect(options.getByRole('listitem').filter({ hasText: 'app.example.com' })).toBeVisible();
  await expect(preview(options).getByText('Nothing removed')).toBeVisible();
  await options.getByLabel('Remove it').check();
  await expect(preview(options).getByText('1 rule removed')).toBeVisible();
  await button(options, 'Import').click();
  await expect(options.getByText('2 imported rules are still turned off.')).toBeVisible();
  const rules = await sendAsOwnPage(extension, 'listRules', null);
  expect(rules.map(({ enabled, id }) => [id, enabled]).sort()).toEqual([
    ['a', false],
    ['new', false],
  ]);
  expect(await sendAsOwnPage(extension, 'getSettings', null)).toMatchObject({
    pausedHosts: ['paused.example.com'],
    removedEffect: 'warn',
  });
  await button(options, 'Turn these rules on').click();
  await expect(toast(options, 'The rules are on.')).toBeVisible();
  await button(options, 'Undo the import').click();
  await expect(toast(options, 'It is as it was before.')).toBeVisible();
  expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual(before);
  expect(await sendAsOwnPage(extension, 'getSettings', null)).toMatchObject({
    pausedHosts: [],
    removedEffect: 'hide',
  });
  await options.close();
});
