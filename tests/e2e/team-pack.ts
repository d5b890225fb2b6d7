import { expect, type Page } from '@playwright/test';
import { social } from './microsoft.ts';
import { openOptions } from './own-pages.ts';
import { address, file, launchWithPacks } from './pack-server.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Controls of the dashboard. */
export const instagram = (page: Page) =>
  page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
export const linkedIn = (page: Page) => page.locator('.accountChip', { hasText: 'Fabrikam Inc.' });

/** A rule of a pack: nothing for this network. */
export const rule = (network: string) => ({
  actions: ['create-post', 'schedule-post', 'save-draft'],
  effect: 'hide',
  id: `no-${network}`,
  network,
  place: { kind: 'platform', platform: 'microsoft-advertising' },
});
/** A pack that takes Instagram away. */
export const pack = (version: string, part = {}) => ({
  date: '2026-11-20',
  format: 1,
  id: 'agency',
  minimumVersion: '0.1.0',
  name: 'Agency rules',
  rules: [rule('instagram')],
  version,
  ...part,
});

type Server = Awaited<ReturnType<typeof launchWithPacks>>;

/** Adds the pack that the server has. */
export async function add({ extension }: Pick<Server, 'extension'>): Promise<Page> {
  const options = await openOptions(extension, '#/packs');
  await options.getByLabel('Address of the pack').fill(address);
  await options.getByRole('button', { name: 'Add pack' }).click();
  return options;
}

/** A pack that is on, and a dashboard that obeys it. */
export async function withPack() {
  const server = await launchWithPacks();
  server.serve(file(pack('1.0.0'), { etag: '"1"', 'set-cookie': 'who=me' }));
  const options = await add(server);
  await options.getByRole('button', { name: 'Turn on: Agency rules' }).click();
  const page = await server.extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(instagram(page)).toBeHidden();
  return { ...server, options, page };
}

/** Lets the pack be due, as it is after six hours, and rings. */
export const ringWhenDue = (options: Page) =>
  options.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const opening = indexedDB.open('compose-guard');
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('packChecks', 'readwrite');
      const checks = writing.objectStore('packChecks');
      const reading = checks.get('agency');
      reading.onsuccess = () => checks.put({ ...reading.result, checkedAt: 1 });
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
    await promise;
    await chrome.alarms.create('pack-check', { when: Date.now() });
  });
