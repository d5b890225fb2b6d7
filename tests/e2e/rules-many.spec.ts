import { barriersIn } from './barriers.ts';
import { expect, launchExtension, test } from './extension.ts';
import { changeRules, customRule, forgetChanges, openOptions } from './own-pages.ts';
import { cards, hideInstagram, onHost, three, toast } from './rules.ts';

test.afterEach(({ extension }) => forgetChanges(extension));

test('nobody is kept from the page, with rules and without', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules');
  await expect(options.getByText('No rules yet')).toBeVisible();
  expect(await barriersIn(options)).toEqual([]);
  await changeRules(extension, { put: three });
  await options.getByText('Recent changes').click();
  await options.getByLabel('Group by').selectOption('Client');
  await options.getByRole('checkbox', { name: 'Select all 3 shown' }).check();
  await options.getByRole('button', { name: 'Set client…' }).click();
  await options
    .getByRole('button', { name: /^Duplicate: / })
    .first()
    .click();
  await expect(toast(options)).toBeVisible();
  expect(await barriersIn(options)).toEqual([]);
  await options.close();
});

test('nothing has to be scrolled sideways on a narrow screen', async ({ extension }) => {
  const long = 'x'.repeat(120);
  const wide = customRule({
    client: 'Sons and Daughters of Northwind Traders, Limited',
    locators: [
      { labels: ['Post to X'], selector: `[data-testid="${long}"]` },
      { labels: [], selector: '#chip' },
    ],
    note: long,
    place: { host: `${'sub.'.repeat(20)}example.com`, kind: 'host' },
  });
  await changeRules(extension, { put: [wide, hideInstagram] });
  const options = await openOptions(extension, '#/rules');
  await options.setViewportSize({ width: 320, height: 900 });
  await options.getByText('Recent changes').click();
  await options.getByRole('checkbox', { name: 'Select all 2 shown' }).check();
  await options.getByRole('button', { name: 'Set client…' }).click();
  await expect(options.getByLabel('Client', { exact: true })).toBeFocused();
  await expect(cards(options)).toHaveCount(2);
  const wider = await options.evaluate(() => document.documentElement.scrollWidth);
  expect(wider).toBeLessThanOrEqual(320);
  await options.close();
});

test('ten thousand rules are searched and drawn as far as they are seen', async ({ extension }) => {
  const options = await openOptions(extension, '#/rules');
  const many = Array.from({ length: 10_000 }, (_, at) =>
    customRule({ createdAt: at, id: `many-${at}`, note: `Number ${at}` }),
  );
  await options.evaluate(async (rules) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const opening = indexedDB.open('compose-guard');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('rules', 'readwrite');
      for (const rule of rules) writing.objectStore('rules').put(rule);
      writing.oncomplete = resolve;
    };
    await promise;
    opening.result.close();
  }, many);
  await options.reload();
  await expect(options.getByText('10,000 rules')).toBeVisible();
  expect(await cards(options).count()).toBeLessThan(100);
  await options.getByRole('main').getByRole('searchbox').fill('number 4321');
  await expect(cards(options)).toHaveCount(1);
  await expect(options.getByText('1 of 10,000 rules')).toBeVisible();
  await options.getByRole('main').getByRole('searchbox').fill('');
  await options.getByRole('checkbox', { name: 'Select all 10,000 shown' }).check();
  await options.getByRole('button', { name: 'Delete', exact: true }).first().click();
  await expect(options.getByText('No rules yet')).toBeVisible();
  await expect(toast(options)).toContainText('Deleted: 10,000 rules');
  await options.close();
});

test('what was changed before a restart of the browser can be undone after it', async () => {
  const { extension, close, reopen } = await launchExtension();
  await changeRules(extension, { kind: 'import', put: three });
  await changeRules(extension, { kind: 'delete', remove: ['linkedin'] });
  await changeRules(extension, { put: [{ ...onHost, note: 'Changed' }] });
  const again = await reopen();
  const options = await openOptions(again, '#/rules');
  await options.getByText('Recent changes').click();
  const lines = options.locator('.rule-changes li');
  await expect(lines).toContainText([
    'Saved: Leave Pinterest alone',
    'Deleted: Hide LinkedIn on Microsoft Advertising',
    'Imported: 3 rules',
  ]);
  await expect(lines.nth(2)).toContainText('Changed again since, so it cannot be undone.');
  await options.getByRole('button', { name: /^Undo: Deleted/ }).click();
  await expect(cards(options)).toHaveCount(3);
  await expect(lines.first()).toContainText('Undone: Deleted: Hide LinkedIn');
  await expect(lines.nth(2)).toContainText('Undone');
  await options.getByRole('button', { name: /^Redo: / }).click();
  await expect(cards(options)).toHaveCount(2);
  await close();
});
