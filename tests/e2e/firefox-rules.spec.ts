import { expect, test } from '@playwright/test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { packText } from '../fixtures/rule-files.ts';
import { launchFirefox, newDashboardPage, openOwnPage } from './firefox-browser.ts';
import { press, saysIn } from './firefox-own.ts';
import { social } from './microsoft.ts';
import { fileFor, onMicrosoft } from './move.ts';

let browser: Browser;
let dashboard: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchFirefox();
  dashboard = await newDashboardPage(browser);
  await dashboard.goto(`${social}/compose`);
});
test.afterAll(() => browser.close());

/** Whether Instagram can be chosen in the dashboard. */
const hasInstagram = () =>
  dashboard.$$eval('.accountChip', (chips) =>
    chips.some((chip) => chip.textContent?.includes('@fabrikam.coffee') && chip.checkVisibility()),
  );
const instagramIs = (isThere: boolean) => expect.poll(hasInstagram).toBe(isThere);

test('in Firefox a rule that is made acts on the open page, and so do its end and the undo', async () => {
  await instagramIs(true);
  const options = await openOwnPage(browser, '#/rules/new?host=ui.ads.microsoft.com');
  await saysIn(options, 'New rule');
  const network = await options.waitForSelector('::-p-aria(Network[role="combobox"])');
  await network?.select('instagram');
  await press(options, 'Save rule');
  await instagramIs(false);
  await saysIn(options, 'Hide Instagram on Microsoft Advertising');
  await press(options, 'Delete');
  await instagramIs(true);
  await press(options, 'Undo');
  await instagramIs(false);
  await press(options, 'Delete');
  await instagramIs(true);
  await options.close();
});

test('in Firefox a rule pack is previewed, imported, turned on and undone', async () => {
  const options = await openOwnPage(browser, '#/move');
  await saysIn(options, 'Choose a file');
  const rules = [onMicrosoft('a', { note: 'Contoso never' })];
  const input = await options.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(
    fileFor('contoso.json', packText({ rules })),
  );
  await saysIn(options, /1 rule added.*Contoso never/s);
  await press(options, 'Import');
  await saysIn(options, '1 imported rule is still turned off.');
  await instagramIs(true);
  await press(options, 'Turn these rules on');
  await instagramIs(false);
  await press(options, 'Undo the import');
  await instagramIs(true);
  await options.close();
});
