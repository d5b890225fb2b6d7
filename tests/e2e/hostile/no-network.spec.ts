import { record } from '../../reliability/record.ts';
import { expect, launchExtension, test } from '../extension.ts';
import { violationsIn } from '../guarded';
import { social, xIcon } from '../microsoft';
import { noticeOf } from '../notice';
import { openOptions, openPopup } from '../own-pages';

test('without a team pack nothing leaves the browser: not from pages, popup, options or worker', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  await expect(page.locator(`.accountChip:has(${xIcon})`)).toBeHidden();
  await (await noticeOf(page)).press('Why?');
  const popup = await openPopup(extension, page);
  await expect(
    popup.getByRole('heading', { name: 'Microsoft Advertising', exact: true }),
  ).toBeVisible();
  const options = await openOptions(extension, '#/settings');
  for (const link of await options.getByRole('navigation').getByRole('link').all()) {
    await link.click();
    await expect(options.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  }
  await popup.close();
  await options.close();
  const { length } = extension.leaks;
  record('network', 'chromium', { isMet: length === 0, measured: `${length} requests` });
  expect(await violationsIn(page)).toEqual([]);
  expect(extension.leaks).toEqual([]);
});

test('a request of the worker, of an own page or of a content script would be noticed', async () => {
  const { extension, close } = await launchExtension();
  const ask = (url: string) => fetch(url).then(String, String);
  await extension.worker.evaluate(ask, `${social}/worker`);
  const options = await openOptions(extension, '#/rules');
  await options.evaluate(ask, `${social}/options`);
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await page.evaluate(ask, 'https://elsewhere.example/');
  expect(extension.leaks).toEqual([
    `${social}/worker`,
    `${social}/options`,
    'https://elsewhere.example/',
  ]);
  await close();
});
