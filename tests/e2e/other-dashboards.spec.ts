import { expect, test } from './extension.ts';
import { guardedIn, violationsIn } from './guarded';
import { changeRules, customRule } from './own-pages';

test.describe('a dashboard that no rule was written for', () => {
  test('loses X among channels without names in a shadow root', async ({ page }) => {
    await page.goto('https://ui.ads.microsoft.com/legacy/composer');
    await page.locator('.new-post').click();
    const channel = page.locator('channel-picker .channel:has(img[alt=x])');
    await expect(channel).toHaveAttribute('data-compose-guard', 'hidden');
    await expect(channel).toBeHidden();
    await expect(page.locator('channel-picker .channel:visible')).not.toHaveCount(0);
    await expect(page.locator('.panel-close')).toBeVisible();
    for (const badge of await page.locator('channel-picker .badge').all())
      await expect(badge).toBeVisible();
    for (const icon of await page.locator('.planned img').all()) await expect(icon).toBeVisible();
    await expect.poll(() => violationsIn(page)).toEqual([]);
  });
});

test.describe('a composer in a frame', () => {
  for (const variant of ['', '?srcdoc=1', '?blank=1'])
    test(`of the same origin${variant}`, async ({ page }) => {
      await page.goto(`https://ui.ads.microsoft.com/frames/${variant}`);
      const frame = page.frameLocator('iframe[name=composer]');
      const profile = frame.locator('.profile:has(.bi-circle-twitter)');
      await expect(profile).toHaveAttribute('data-compose-guard', /hidden|warned/);
      await expect(frame.locator('.profile:visible')).not.toHaveCount(0);
      await expect(frame.locator('.close')).toBeVisible();
      for (const each of page.frames()) await expect.poll(() => violationsIn(each)).toEqual([]);
    });
});

test('a unit that is there at first paint is never visible for a frame', async ({ page }) => {
  await page.goto('https://ui.ads.microsoft.com/first-paint/');
  await expect(page.locator('#x-chip')).toHaveAttribute('data-compose-guard', 'hidden');
  await page.waitForFunction(() => window.sampledFrames > 20);
  expect(await page.evaluate(() => window.visibleFrames)).toBe(0);
});

declare global {
  interface Window {
    sampledFrames: number;
    visibleFrames: number;
  }
}

test.describe('a Vue dashboard on a platform where X is limited', () => {
  const address = 'https://app.usepostli.com/posts/create';
  const account = 'button.account:has(.text-twitter)';

  test('is warned about, and hidden by a rule of the user until the rule is gone', async ({
    extension,
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator(account)).toHaveAttribute('data-compose-guard', 'warned');
    const rule = customRule({ place: { kind: 'host', host: 'app.usepostli.com' } });
    await changeRules(extension, { put: [rule] });
    await expect(page.locator(account)).toBeHidden();
    await page.evaluate(() => window.dashboard.remount());
    await expect(page.locator(account)).toBeHidden();
    await expect(page.locator('button.account:visible')).not.toHaveCount(0);
    await expect.poll(() => violationsIn(page)).toEqual([]);
    await changeRules(extension, { remove: [rule.id] });
    await expect(page.locator(account)).toBeVisible();
  });
});

test.describe('the WordPress editor', () => {
  const address = 'https://wordpress.com/post/example.wordpress.com/1';
  const connection = 'li:has(.components-connection-toggle[title=contosokitchen])';

  for (const variant of ['', '?canvas=srcdoc', '?title=Twitter'])
    test(`loses the connection to X and nothing else ${variant}`, async ({ page }) => {
      await page.goto(address + variant);
      await expect(page.locator(connection)).toHaveAttribute('data-compose-guard', 'hidden');
      for (const kept of [
        '.document-title',
        '.preview-icons',
        '.share-link',
        '#social-message',
        '.side-panel',
      ])
        await expect(page.locator(kept).first()).toBeVisible();
      for (const frame of page.frames()) await expect.poll(() => violationsIn(frame)).toEqual([]);
    });

  test('keeps previews and the embed block called Twitter', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(connection)).toBeHidden();
    await page.getByRole('button', { name: 'Preview social posts' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Block inserter' }).click();
    await expect(page.getByText('Twitter', { exact: true }).first()).toBeVisible();
    // The list says that Facebook profiles are gone there and pages are not: that is only marked.
    expect((await guardedIn(page)).map(({ tag, state }) => [tag, state])).toEqual([
      ['li', 'warned'],
      ['li', 'hidden'],
    ]);
    expect(await violationsIn(page)).toEqual([]);
  });
});
