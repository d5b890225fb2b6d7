import { test } from './extension.ts';
import { social } from './microsoft';
import { openPopup, sendAsOwnPage } from './own-pages';

const shot = async (popup, name) => {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.waitForTimeout(400);
    await popup.screenshot({ path: `.output/zz/popup-${name}-${scheme}.png` });
  }
};
test('shots', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  await page.locator('[data-compose-guard]').first().waitFor({ state: 'attached' });
  let popup = await openPopup(extension, page);
  await popup.waitForTimeout(500);
  await shot(popup, 'guarded');
  await popup.setViewportSize({ width: 360, height: 1400 });
  await popup.addStyleTag({ content: '.popup{max-block-size:none !important}' });
  await popup.getByRole('searchbox').fill('hootsuite');
  await popup.locator('details.row').first().locator('summary').click();
  await popup.waitForTimeout(500);
  await shot(popup, 'long');
  await popup.close();
  await sendAsOwnPage(extension, 'setPaused', { host: 'ui.ads.microsoft.com', paused: true });
  popup = await openPopup(extension, page);
  await popup.waitForTimeout(500);
  await shot(popup, 'paused');
  await popup.close();
  await sendAsOwnPage(extension, 'setPaused', { host: 'ui.ads.microsoft.com', paused: false });
  await page.goto('https://news.example/benign/article').catch(() => null);
  popup = await openPopup(extension, page);
  await popup.waitForTimeout(500);
  await shot(popup, 'notallowed');
  await popup.close();
});
