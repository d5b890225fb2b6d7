import type { Page } from '@playwright/test';
import { decode, encode } from '@/utils/rules/sync/chunks';
import { type Entries, type Entry, entriesOf } from '@/utils/rules/sync/entries';
import type { Json } from '@/utils/rules/sync/json';
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { social } from './microsoft.ts';
import { changeRules, customRule, openOptions, sendAsOwnPage } from './own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser;

const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });
const switchLabel = 'Share my rules and settings through the browser';

const stored = ({ worker }: Pick<Extension, 'worker'>): Promise<Record<string, Json>> =>
  worker.evaluate(() => chrome.storage.sync.get(null) as Promise<Record<string, never>>);

async function shared(extension: Extension): Promise<Entries> {
  const decoded = decode(await stored(extension));
  return decoded.kind === 'entries' ? decoded.entries : new Map();
}

/** Writes what another machine would: two profiles of a test cannot share the browser's storage. */
async function elsewhere(extension: Extension, ...entries: readonly Entry[]): Promise<void> {
  const all = entriesOf([...(await shared(extension)).values(), ...entries]);
  const encoded = encode(all);
  if (encoded.kind !== 'items') throw new Error('so little fits');
  await extension.worker.evaluate(
    (items) => chrome.storage.sync.set(items),
    encoded.items as Record<string, never>,
  );
}

test('rules and settings go to other machines and come from them, once that is wanted', async () => {
  const { extension, close } = await launchExtension();
  await changeRules(extension, { put: [customRule({ id: 'mine', network: 'linkedin' })] });
  const options = await openOptions(extension, '#/data');
  await expect(options.getByText('Off. Nothing leaves this machine.')).toBeVisible();
  expect(await stored(extension)).toEqual({});

  await options.getByRole('switch', { name: switchLabel }).click();
  await expect(options.getByText(/^Last shared: now\./)).toBeVisible();
  expect([...(await shared(extension)).keys()]).toContain('r/mine');

  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  await expect(instagram(page)).toBeVisible();
  const theirs = customRule({ id: 'theirs', network: 'instagram', updatedAt: Date.now() });
  const value = JSON.parse(JSON.stringify(theirs)) as Json;
  await elsewhere(
    extension,
    { key: 'r/theirs', at: Date.now(), value },
    { key: 's/removedEffect', at: Date.now(), value: 'warn' },
  );
  await expect(instagram(page)).toBeHidden();
  await options.getByRole('link', { name: 'General' }).click();
  await expect(options.getByLabel('Only warn')).toBeChecked();

  await changeRules(extension, { remove: ['mine'] });
  await expect
    .poll(async () => (await shared(extension)).get('r/mine'), { timeout: 15_000 })
    .toMatchObject({ value: null });
  await elsewhere(extension, { key: 'r/theirs', at: Date.now() + 1, value: null });
  await expect(instagram(page)).toBeVisible();
  expect(await sendAsOwnPage(extension, 'listRules', null)).toEqual([]);
  await close();
});

test('more than the browser takes is said, and the rules stay', async () => {
  const { extension, close } = await launchExtension();
  const many = Array.from({ length: 80 }, (_, at) =>
    customRule({ id: `rule-${at}`, note: 'x'.repeat(1900) }),
  );
  await changeRules(extension, { put: many });
  const options = await openOptions(extension, '#/data');
  await options.getByRole('switch', { name: switchLabel }).click();
  await expect(options.getByRole('alert')).toContainText('It does not fit.');
  expect(await stored(extension)).toEqual({});
  expect(await sendAsOwnPage(extension, 'listRules', null)).toHaveLength(80);
  await close();
});
