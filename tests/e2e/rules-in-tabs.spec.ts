import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { social } from './microsoft.ts';
import { changeRules, customRule, forgetChanges, openOptions } from './own-pages.ts';
import { stopWorker } from './stop-worker.ts';

const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });

test.afterEach(({ extension }) => forgetChanges(extension));

test('a rule acts in all open tabs at once, and so does its end, also after the worker died', async ({
  extension,
}) => {
  const others = Array.from({ length: 200 }, (_, at) =>
    customRule({
      id: `other-${at}`,
      place: { host: `app-${at}.example.com`, kind: 'host' },
    }),
  );
  await changeRules(extension, { kind: 'import', put: others });
  const pages: Page[] = [];
  for (const path of ['/compose', '/compose?tab=2', '/compose?tab=3']) {
    const page = await extension.context.newPage();
    await page.goto(social + path);
    await expect(instagram(page)).toBeVisible();
    pages.push(page);
  }
  const rule = customRule({ id: 'rule', network: 'instagram' });
  await changeRules(extension, { put: [rule] });
  for (const page of pages) await expect(instagram(page)).toBeHidden();
  const own = await openOptions(extension, '#/about');
  await stopWorker(await extension.context.newCDPSession(own), own);
  await own.close();
  await changeRules(extension, {
    kind: 'enable',
    put: [{ ...rule, enabled: false, updatedAt: 2 }],
  });
  for (const page of pages) await expect(instagram(page)).toBeVisible();
  await changeRules(extension, { put: [{ ...rule, updatedAt: 3 }] });
  for (const page of pages) {
    await expect(instagram(page)).toBeHidden();
    await page.close();
  }
});
