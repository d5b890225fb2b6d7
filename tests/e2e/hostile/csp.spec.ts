import { faces } from '../../faces/faces.ts';
import { fillAll } from '../../faces/fill.ts';
import { record } from '../../reliability/record.ts';
import { isLong } from '../../reliability/scale.ts';
import { type Extension, expect, launchExtension, test } from '../extension.ts';
import { button, choose } from '../move.ts';
import { openOptions } from '../own-pages.ts';
import { HOSTILE_PACK, MARKUP } from './markup.ts';
import { ATTEMPTS, ownPages, tryToInject } from './own-routes.ts';

const REFUSAL = /Content Security Policy|requires '?Trusted/;

/** Remembers what the policy refuses in pages of the extension from now on. */
function listen({ context, id }: Extension): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    if (!REFUSAL.test(message.text()) || !url.startsWith(`chrome-extension://${id}/`)) return;
    // A picture that is opened by itself is shown in a page of the browser's own making.
    if (!url.endsWith('.png')) heard.push(`${url}: ${message.text()}`);
  });
  return heard;
}

let extension: Extension;
let close: () => Promise<void>;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  ({ extension, close } = await launchExtension());
});
test.afterAll(() => close());

test('no page of the extension needs what its policy forbids', async () => {
  test.setTimeout(isLong ? 600_000 : 120_000);
  const heard = listen(extension);
  await fillAll(extension, Date.now());
  const page = await extension.context.newPage();
  for (const [file, route] of ownPages) {
    await page.goto(`chrome-extension://${extension.id}/${file}${route}`);
    await expect(page.locator('body *').nth(3)).toBeAttached();
  }
  await page.close();
  const all = isLong ? faces : [];
  for (const face of all) await face.show(extension, async () => undefined);
  record('csp-own-pages', 'chromium', {
    isMet: heard.length === 0,
    measured: `${heard.length} reports on ${ownPages.length + all.length} pages`,
  });
  expect(heard).toEqual([]);
});

test('what a text could be made to do in a page of the extension is refused', async () => {
  const heard = listen(extension);
  const done: Record<string, readonly string[]> = {};
  const page = await extension.context.newPage();
  for (const file of ['popup.html', 'options.html', 'welcome.html', 'welcome-sample.html']) {
    await page.goto(`chrome-extension://${extension.id}/${file}`);
    done[file] = await page.evaluate(tryToInject);
  }
  await page.close();
  const count = Object.values(done).flat().length;
  record('csp-injection', 'chromium', {
    isMet: count === 0,
    measured: `${count} of ${4 * ATTEMPTS} attempts took effect`,
  });
  expect(done).toEqual(Object.fromEntries(Object.keys(done).map((file) => [file, []])));
  expect(heard.length).toBeGreaterThan(0);
});

test('imported markup is text, and nothing of it is tried', async () => {
  const heard = listen(extension);
  const page = await openOptions(extension, '#/data');
  await choose(page, '<b>bold.json', HOSTILE_PACK);
  await expect(page.getByText(`New: ${MARKUP}, version 1.0.0`)).toBeVisible();
  await button(page, 'Import').click();
  await page.getByRole('link', { name: 'Team' }).click();
  await expect(page.getByRole('heading', { name: MARKUP })).toBeVisible();
  const made = await page.locator('main :is(img, script, b, [onerror])').count();
  record('csp-import', 'chromium', {
    isMet: heard.length + made === 0,
    measured: `${made} elements made, ${heard.length} reports`,
  });
  expect([heard, made]).toEqual([[], 0]);
  await page.close();
});
