import { expect, launchExtension, test } from './extension.ts';
import { openOptions, openPopup } from './own-pages.ts';
import { changePlatform, overwrite, overwritePlatform } from './package.ts';
import { update } from './update.ts';

declare const chrome: typeof import('wxt/browser').browser;

const buffer = 'https://buffer.com/';
const unaltered = () => undefined;

/** The same extension with its list changed by `change`, on a profile that has used Buffer before. */
async function updated(change: (folder: string) => void) {
  const { extension, close } = await launchExtension({ alter: unaltered });
  const page = await extension.context.newPage();
  await page.goto(buffer);
  const visits = () => extension.worker.evaluate(() => chrome.storage.local.get('visits'));
  await expect.poll(visits).toHaveProperty(['visits', 'buffer.com']);
  change(extension.folder);
  const next = await update(extension, '99.0.0');
  await page.reload();
  return { extension: next, page, close };
}

test.describe('when an update changed the list', () => {
  test('what is new is told for the dashboards this person uses', async () => {
    const { extension, page, close } = await updated((folder) => {
      for (const [id, day] of [
        ['buffer', '2026-11-20'],
        ['hubspot', '2026-11-19'],
      ] as const)
        changePlatform(folder, id, ({ statements }) => {
          const publishing = statements.find(
            ({ network, actions }: { network: string; actions: string[] }) =>
              network === 'x' && actions.includes('create-post'),
          );
          publishing.spans = [{ since: { precision: 'day', value: day }, status: 'removed' }];
        });
    });
    // The popup asks until the new worker has compared the lists.
    const popup = await openPopup(extension, page);
    await expect(popup.getByText('1 change in the list for dashboards you use')).toBeVisible();
    await popup.close();

    const options = await openOptions(extension, '#/changes');
    const news = options.getByRole('region', { name: 'New in the list' });
    await expect(news.getByRole('listitem')).toHaveText([
      /^Buffer: X \(Twitter\), Publish posts and Schedule postsRemoved since November 20, 2026, before: Works/,
    ]);
    await expect(
      news.getByText('1 change concerns a product you have not used here.'),
    ).toBeVisible();
    await news.getByRole('checkbox').uncheck();
    await expect(news.getByRole('listitem')).toHaveCount(2);

    await news.getByRole('button', { name: 'Mark as read' }).click();
    await expect(news.getByText('Nothing new since you last looked.')).toBeVisible();
    await close();
  });

  test('a file that cannot be read leaves the last good one in force, and the popup says so', async () => {
    const { extension, page, close } = await updated((folder) => {
      overwritePlatform(folder, 'buffer', () => '{ "id": "buffer", ');
    });
    const popup = await openPopup(extension, page);
    await expect(popup.getByRole('alert')).toContainText(
      'Part of the list in this version cannot be read. Compose Guard goes on with the last good one.',
    );
    await expect(popup.getByRole('heading', { name: 'Buffer', exact: true })).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Google+' })).toBeVisible();
    await close();
  });

  test('even the whole list gone takes nothing down', async () => {
    const { extension, page, close } = await updated((folder) => {
      overwrite(folder, 'availability/index.json', 'oops');
    });
    const popup = await openPopup(extension, page);
    await expect(popup.getByRole('alert')).toContainText('index.json');
    await expect(popup.getByRole('heading', { name: 'Buffer', exact: true })).toBeVisible();
    await close();
  });
});
