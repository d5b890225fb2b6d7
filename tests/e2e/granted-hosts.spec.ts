import { expect, launchExtension, test } from './extension.ts';
import { openOptions } from './own-pages.ts';
import { changeJson } from './package.ts';

declare const chrome: typeof import('wxt/browser').browser;

const host = 'https://app.zoomsphere.com';
const page = `<main>
  <button aria-pressed="false"><i class="icon-twitter"></i> @contoso</button>
  <button aria-pressed="false"><i class="icon-facebook"></i> Contoso</button>
  <button aria-pressed="false"><i class="icon-linkedin"></i> Contoso Ltd</button>
  <textarea rows="4" aria-label="Your post"></textarea>
  <button>Schedule</button>
</main>`;

/** The build as it is when the person has given the permission that the browser asks for. */
const granted = (folder: string) =>
  changeJson(folder, 'manifest.json', (manifest) => {
    manifest.host_permissions.push(`${host}/*`);
  });

test.describe('a listed dashboard whose address nothing confirms', () => {
  test('is offered on its page, and left alone until the person lets it', async ({
    extension,
    page: tab,
  }) => {
    const options = await openOptions(extension, '#/platforms/zoomsphere');
    await expect(
      options.getByText('Known address, not confirmed by a source: app.zoomsphere.com.'),
    ).toBeVisible();
    await expect(
      options.getByRole('button', { name: 'Let Compose Guard work there' }),
    ).toBeVisible();
    await options.close();
    await tab.goto('about:blank');
  });

  test('is guarded once the permission is there, and says so', async () => {
    const { extension, close } = await launchExtension({ alter: granted });
    await extension.context.route(`${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: page }),
    );
    const registered = () =>
      extension.worker.evaluate(() =>
        chrome.scripting.getRegisteredContentScripts({ ids: ['granted-hosts'] }),
      );
    await expect.poll(registered).toMatchObject([{ matches: [`${host}/*`], allFrames: true }]);
    const tab = await extension.context.newPage();
    await tab.goto(`${host}/editor`);
    await expect(tab.getByRole('button', { name: '@contoso' })).toHaveAttribute(
      'data-compose-guard',
      'warned',
    );
    const options = await openOptions(extension, '#/platforms/zoomsphere');
    await expect(
      options.getByText('You let Compose Guard work on app.zoomsphere.com.'),
    ).toBeVisible();
    await expect(options.getByRole('button', { name: 'Take that back' })).toBeVisible();
    await close();
  });
});
