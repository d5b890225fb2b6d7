import { test as base, expect } from '@playwright/test';
import { bundleScript } from '../bench/race/bundle.ts';
import { requireBrowser } from '../tools/browsers.mjs';

declare const manyRules: typeof import('../properties/many-rules.ts');

const test = base.extend({});
test.use({
  launchOptions: { args: ['--no-sandbox'], executablePath: await requireBrowser('chromium') },
});

test('many rules find what each of them finds alone, whatever changes in the page', async ({
  page,
}) => {
  const entry = new URL('../properties/many-rules.ts', import.meta.url).href;
  const { code } = await bundleScript(entry, 'manyRules');
  await page.setContent('<!doctype html><title>Rules</title>');
  await page.addScriptTag({ content: code });
  const found = await page.evaluate(() => {
    try {
      manyRules.checkManyRules({ changes: 8, runs: 400 });
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(found).toBe('');
});
