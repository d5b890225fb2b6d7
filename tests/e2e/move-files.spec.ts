import { packText } from '@/tests/fixtures/rule-files';
import { expect, launchExtension, test } from './extension.ts';
import { button, choose, chooseLarge, host, onMicrosoft, preview, savedBy, toast } from './move';
import { changeRules, customRule, forgetChanges, openOptions, sendAsOwnPage } from './own-pages';

test.afterEach(({ extension }) => forgetChanges(extension));

test('what is exported in one browser is imported in another', async ({ extension }) => {
  const put = [
    customRule({ id: 'a', client: 'Contoso', network: 'instagram' }),
    customRule({ id: 'b', network: 'facebook' }),
  ];
  await changeRules(extension, { put });
  const options = await openOptions(extension, '#/move');
  await options.getByLabel('Which rules').fill('contoso');
  await expect(options.getByText('1 rule will be in the file.')).toBeVisible();
  await options.getByLabel('Name of the pack').fill('For Contoso');
  const pack = await savedBy(options);
  expect(pack.name).toBe('my-rules-1.0.0.json');
  expect(JSON.parse(pack.text)).toMatchObject({
    id: 'my-rules',
    name: 'For Contoso',
    rules: [{ id: 'a' }],
  });
  await options.getByLabel('A backup of everything').check();
  const backup = await savedBy(options);
  await options.close();

  const other = await launchExtension();
  const there = await openOptions(other.extension, '#/move');
  await choose(there, 'my-rules.json', pack.text);
  await expect(there.getByText('New: For Contoso, version 1.0.0')).toBeVisible();
  await button(there, 'Cancel').click();
  await choose(there, 'backup.json', backup.text);
  await expect(preview(there).getByText('2 rules added')).toBeVisible();
  await button(there, 'Import').click();
  await button(there, 'Turn these rules on').click();
  await expect(toast(there, 'The rules are on.')).toBeVisible();
  const said = (rules: readonly { id: string; enabled: boolean }[]) =>
    rules.map(({ id, enabled }) => [id, enabled]).sort();
  expect(said(await sendAsOwnPage(other.extension, 'listRules', null))).toEqual(said(put));
  await other.close();
});

test('broken JSON, a table with wrong words and a file of 200 MB are refused with a clear message', async ({
  extension,
}) => {
  await changeRules(extension, { put: [customRule({ id: 'a' })] });
  const before = await sendAsOwnPage(extension, 'listRules', null);
  const options = await openOptions(extension, '#/move');
  await choose(options, 'broken.json', '{\n  "format": 1,\n  "id": "x",\n}');
  await expect(
    options.getByRole('heading', { name: /broken.json cannot be imported/ }),
  ).toBeFocused();
  await expect(options.getByText('Line 3, column 12')).toBeVisible();
  await expect(options.getByText('There is a comma too many here.')).toBeVisible();
  await button(options, 'Choose another file').click();
  await choose(options, 'wrong.csv', 'host,network,action,effect\n*,Orkut,fly,blow');
  await expect(options.getByRole('listitem').filter({ hasText: 'Line 2' })).toHaveCount(4);
  await button(options, 'Choose another file').click();
  await chooseLarge(options, 'large.json', 200_000_000);
  await expect(options.getByText('The file has 200 MB. At most 50 MB can be read.')).toBeVisible();
  expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual(before);
  await options.close();
});

test('a table is pasted and imported by keyboard alone', async ({ extension }) => {
  const options = await openOptions(extension, '#/move');
  await options.getByText('Paste text instead').focus();
  await options.keyboard.press('Enter');
  await options.keyboard.press('Tab');
  await options.keyboard.insertText(`host,network,action,effect\n${host},Instagram,all,hide`);
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('heading', { name: 'What the text would change' })).toBeFocused();
  await button(options, 'Import').focus();
  await options.keyboard.press('Enter');
  await button(options, 'Turn these rules on').focus();
  await options.keyboard.press('Enter');
  await expect(toast(options, 'The rules are on.')).toBeVisible();
  expect(await sendAsOwnPage(extension, 'listRules', null)).toMatchObject([
    { effect: 'hide', enabled: true, network: 'instagram', place: { host, kind: 'host' } },
  ]);
  await options.close();
});

test('markup in names is text, and nothing of it runs', async ({ extension }) => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const options = await openOptions(extension, '#/move');
  const reports: string[] = [];
  options.on('console', (message) => reports.push(message.text()));
  await options.evaluate(() =>
    document.addEventListener('securitypolicyviolation', (event) => console.log(event.blockedURI)),
  );
  const title = await options.title();
  const rules = [onMicrosoft('a', { client: attack, network: attack.slice(0, 60), note: attack })];
  await choose(options, '<b>bold.json', packText({ name: attack, rules }));
  await expect(options.getByText(`New: ${attack}, version 1.0.0`)).toBeVisible();
  await button(options, 'Import').click();
  await options.getByRole('link', { name: 'Team' }).click();
  await expect(options.getByRole('heading', { name: attack })).toBeVisible();
  expect(await options.locator('main :is(img, script, b)').count()).toBe(0);
  expect([await options.title(), reports]).toEqual([title, []]);
  await options.close();
});
