import { cards, copied, draft, putDrafts, said, toast } from './drafts.ts';
import { expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { openOptions } from './own-pages.ts';

const roast = 'The new roast is here.';
const sentence = 'This is a sentence of exactly forty-six signs. ';
const long = sentence.repeat(8).trim();
const one = draft({ links: ['https://fabrikam.example/terms'], url: `${social}/compose` });

test.describe.configure({ mode: 'serial' });
test.afterAll(({ extension }) => putDrafts(extension, []));

test('a text is changed, and an earlier version takes its place again', async ({ extension }) => {
  await putDrafts(extension, [one]);
  const options = await openOptions(extension, '#/drafts/one');
  const text = options.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(roast);
  await expect(options.getByText('22 of 280')).toBeVisible();
  await expect(options.getByRole('link', { name: 'https://fabrikam.example/terms' })).toBeVisible();
  await text.fill(`${roast} https://example.com/a/long/address/of/more/than/forty/signs 👨‍👩‍👧`);
  await expect(options.getByText('49 of 280')).toBeVisible();
  await expect(options.getByText('Not saved yet.')).toBeVisible();
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByText('Saved. What it said before')).toBeVisible();
  await options.reload();
  await expect(text).toHaveValue(/forty\/signs/);
  await options.locator('.draft-version summary').click();
  await options.getByRole('button', { name: 'Use this version' }).click();
  await expect(text).toHaveValue(roast);
  await expect(options.locator('.draft-version')).toHaveCount(2);
  await options.close();
});

test('what was not saved is kept when the person leaves the page', async ({ extension }) => {
  await putDrafts(extension, [one]);
  const options = await openOptions(extension, '#/drafts/one');
  await options.getByLabel('Text', { exact: true }).fill('Typed, and left.');
  await options.getByRole('link', { name: 'All rescued drafts' }).click();
  await expect(cards(options).first()).toContainText('Typed, and left.');
  await options.close();
});

test('a text that is too long is a thread, copied and opened part by part', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await putDrafts(extension, [draft({ texts: said(long) })]);
  const options = await openOptions(extension, '#/drafts/one');
  const parts = options.locator('.draft-thread li');
  await expect(parts).toHaveCount(2);
  await expect(parts.first()).toContainText('238 of 280');
  await options.getByRole('button', { name: 'Copy post 2' }).click();
  await expect(toast(options)).toContainText('Copied.');
  expect(await copied(options)).toBe(`${sentence.repeat(3).trim()} 2/2`);
  const opened = extension.context.waitForEvent('page');
  await parts.first().getByRole('button', { name: 'Open in X (Twitter)' }).click();
  const text = encodeURIComponent(`${sentence.repeat(5).trim()} 1/2`);
  await expect
    .poll(() => extension.leaks.splice(0))
    .toEqual([`https://x.com/intent/tweet?text=${text}`]);
  await (await opened).close();
  await options.close();
});

test('a draft that is gone says so', async ({ extension }) => {
  await putDrafts(extension, [one]);
  const options = await openOptions(extension, '#/drafts/nowhere');
  await expect(options.getByText('This draft is not kept any more.')).toBeVisible();
  await options.close();
});

test('"put back" brings the page of the draft to the front', async ({ extension, page }) => {
  await putDrafts(extension, [one]);
  await page.goto(`${social}/compose`);
  const options = await openOptions(extension, '#/drafts/one');
  await options.bringToFront();
  const visible = () => page.evaluate(() => document.visibilityState);
  await options.getByRole('button', { name: 'Put back in the page' }).click();
  await expect.poll(visible).toBe('visible');
  await options.close();
});
