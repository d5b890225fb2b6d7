import { expect, test } from '@playwright/test';
import { launchExtension } from './extension.ts';
import { social } from './microsoft';
import { noticeOf } from './notice';
import { openOptions, openPopup } from './own-pages';

test('in a French browser the notice, the popup and the options speak French', async () => {
  const { extension, close } = await launchExtension({ locale: 'fr-FR' });
  try {
    const page = await extension.context.newPage();
    await page.goto(`${social}/compose?lang=fr`);
    const notice = await noticeOf(page);
    await notice.waitFor(
      'X (Twitter) ne fonctionne plus dans Microsoft Advertising depuis le 25 avril 2023.',
    );
    await notice.waitFor('Facebook, Instagram et LinkedIn');
    const popup = await openPopup(extension, page);
    await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(popup.getByText('2 éléments protégés sur cette page')).toBeVisible();
    const options = await openOptions(extension, '#/settings');
    await expect(options.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Général');
  } finally {
    await close();
  }
});
