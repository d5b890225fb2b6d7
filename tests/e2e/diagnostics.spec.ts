import type { Page } from '@playwright/test';
import { copied, draft, putDrafts, said, toast } from './drafts.ts';
import { type Extension, expect, test } from './extension.ts';
import { holdTable } from './kept.ts';
import { openOptions, sendAsOwnPage } from './own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser;

const secret = 'Launch of the secret roast';
const client = 'posts.fabrikam.example';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ extension }) => {
  await putDrafts(extension, [draft({ host: client, texts: said(secret), title: secret })]);
  await sendAsOwnPage(extension, 'saveSettings', { pausedHosts: [client] });
});
test.afterAll(({ extension }) => putDrafts(extension, []));

const findings = (page: Page) => page.getByRole('list', { name: 'What needs attention' });

async function errorsInWorker({ worker }: Extension): Promise<void> {
  await worker.evaluate((text) => {
    void Promise.reject(new TypeError(text));
    setTimeout(() => {
      throw new RangeError(text);
    });
  }, secret);
}

test('where all is well it says so, with what is kept and where it may run', async ({
  extension,
}) => {
  const page = await openOptions(extension, '#/diagnostics');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Everything works.');
  const facts = page.getByRole('region', { name: 'At a glance' });
  await expect(facts).toContainText(/StorageWorks, [\d,]+ entries/);
  await expect(facts).toContainText(/Dashboards it may run on(\d+) of \1/);
  await page.close();
});

test('what went wrong is listed, and the report holds no text and no address', async ({
  extension,
}) => {
  await errorsInWorker(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openOptions(extension, '#/diagnostics');
  const look = async () => {
    await page.getByRole('button', { name: 'Look again' }).click();
    return page.getByRole('region', { name: 'Recent errors' }).innerText();
  };
  await expect.poll(look).toMatch(/TypeError · worker/);
  await expect.poll(look).toMatch(/RangeError · worker/);
  await expect(findings(page)).toContainText('Something went wrong in the last 24 hours.');
  await page.getByRole('button', { name: 'Copy report' }).click();
  await expect(toast(page)).toContainText('The report is copied.');
  const report = await copied(page);
  expect(report).toMatch(/^Compose Guard \d+\.\d+\.\d+, /);
  expect(report).toMatch(/ {2}drafts: 1\n/);
  expect(report).toContain('1 x TypeError in worker');
  for (const own of [secret, client, 'fabrikam', 'https:']) expect(report).not.toContain(own);
  await page.getByText('What is in it').click();
  const shown = await page.locator('.diagnosis-report').innerText();
  expect(shown.trimEnd()).toBe(report.trimEnd());
  await page.getByRole('button', { name: 'Forget these errors' }).click();
  await expect(page.getByText('None. Errors inside the pages')).toBeVisible();
  await page.close();
});

test('a storage that does not answer is said, and the rest is told all the same', async ({
  extension,
}) => {
  const letGo = await holdTable(extension, 'drafts');
  const page = await openOptions(extension, '#/diagnostics');
  await expect(findings(page)).toContainText('The storage for drafts, rules and the log does not');
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('BackgroundWorks');
  await letGo();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText('Everything works.')).toBeVisible();
  await page.close();
});
