import { mkdirSync } from 'node:fs';
import { launchExtension, test, expect } from './extension.ts';
import { social } from './microsoft.ts';
import { changeRules, customRule, openOptions, tabIdOf } from './own-pages.ts';
for (const colorScheme of ['light', 'dark'] as const)
  test(colorScheme, async () => {
    mkdirSync('.output/zz', { recursive: true });
    const { extension, close } = await launchExtension({ colorScheme });
    await changeRules(extension, { put: [customRule({ id: 'i', network: 'instagram', note: 'Contoso never posts there', locators: [{ labels: ['@fabrikam.coffee'], selector: null }] }), customRule({ id: 'p', network: 'linkedin', locators: [{ labels: ['Fabrikam Inc.'], selector: null }], origin: { kind: 'policy', pack: 'Contoso rules' } }), customRule({ id: 'n', network: 'facebook', effect: 'none' })] });
    const page = await extension.context.newPage();
    await page.goto(`${social}/compose`);
    await expect(page.locator('[data-compose-guard=hidden]').first()).toBeAttached();
    const here = await openOptions(extension, `#/here?tab=${await tabIdOf(extension, page)}`);
    await expect(here.locator('.card.here').first()).toBeVisible();
    await here.getByText('Status and sources').first().click();
    for (const width of [1280, 360, 320]) {
      await here.setViewportSize({ width, height: 900 });
      await here.screenshot({ path: `.output/zz/${colorScheme}-${width}.png`, fullPage: true });
    }
    await close();
  });
