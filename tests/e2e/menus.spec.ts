import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { emptyTable, keptDrafts } from './kept.ts';
import { chooseInMenu, frameIdOf, inMenu } from './menus.ts';
import { social } from './microsoft.ts';
import { sendAsOwnPage, tabIdOf } from './own-pages.ts';
import { pickerOf } from './picker-panel.ts';

declare const chrome: typeof import('wxt/browser').browser;

const address = `${social}/compose`;
const instagram = (page: Page) => page.locator('.accountChip', { hasText: '@fabrikam.coffee' });

/** The page of the extension that opens while `work` is done. */
async function openedBy({ context, id }: Extension, work: () => Promise<void>): Promise<Page> {
  const isOwn = (page: Page) => page.url().startsWith(`chrome-extension://${id}/options.html`);
  const before = new Set(context.pages());
  await work();
  const opened = () => context.pages().find((page) => !before.has(page) && isOwn(page));
  await expect.poll(opened).toBeDefined();
  return opened() as Page;
}

test('the menu has three entries, and no others', async ({ extension }) => {
  // They come once it is known what an organisation has set; to ask by making some would be in their way.
  const isMade = () =>
    extension.worker.evaluate(() =>
      chrome.contextMenus.update('why', { enabled: true }).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(isMade).toBe(true);
  expect(await inMenu(extension, ['hide', 'keep', 'why', 'other'])).toEqual([
    'hide',
    'keep',
    'why',
  ]);
});

test('what the menu was asked for of is chosen already, and can be hidden and shown', async ({
  extension,
  page,
}) => {
  await page.goto(address);
  await expect(instagram(page)).toBeVisible();
  await instagram(page).click({ button: 'right' });
  await chooseInMenu(extension, page, 'hide');
  const picker = await pickerOf(page);
  await picker.waitFor(/Button “.*@fabrikam\.coffee”/);
  await picker.waitFor('For Instagram');
  // Where the pointer went for the menu is not what is meant.
  await page.mouse.move(5, 5);
  await picker.press('Hide for this visit');
  await expect(instagram(page)).toBeHidden();
  await picker.press('Undo');
  await expect(instagram(page)).toBeVisible();
});

test('so it is in a frame', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/frames/');
  const profile = page
    .frameLocator('iframe[name=composer]')
    .locator('.profile:has(.bi-circle-linkedin)');
  await profile.click({ button: 'right' });
  const frameUrl = page.frame('composer')?.url() ?? '';
  const frameId = await frameIdOf(extension, page, frameUrl);
  await chooseInMenu(extension, page, 'hide', { frameId, frameUrl });
  const picker = await pickerOf(page);
  await picker.press('Hide for this visit');
  await expect(profile).toBeHidden();
  await picker.press('Undo');
  await expect(profile).toBeVisible();
});

/** [what, what is asked for, what happens to it until the picker is there, what the picker says] */
for (const [what, target, happens, says] of [
  ['what is gone meanwhile leaves all to the person', '.accountChip', 'goes', /Pick a control/],
  ['where people write nothing is hidden', '.ProseMirror', 'stays', /write/],
] as const)
  test(what, async ({ extension, page }) => {
    await page.goto(address);
    const control = page.locator(target).first();
    await control.click({ button: 'right' });
    if (happens === 'goes') await control.evaluate((element) => element.remove());
    await chooseInMenu(extension, page, 'hide');
    const picker = await pickerOf(page);
    await picker.waitFor(says);
    expect(await picker.names()).not.toContain('Hide for this visit');
    await picker.press('Cancel');
    await expect.poll(picker.count).toBe(0);
  });

const FIELDS = `<textarea id="text">First line
Second line</textarea>
<p id="lines">First line<br>Second line</p>
<input id="password" type="password" value="hunter2">`;

/** A page with a text to select in; the guard is not asked to look at it. */
async function withFields(page: Page): Promise<void> {
  await page.goto(address);
  // The page's own editors take the selection to themselves as they come.
  await expect(page.locator('.ProseMirror').first()).toBeVisible();
  await expect(instagram(page)).toBeVisible();
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('afterbegin', html);
    const host = document.createElement('x-note');
    host.id = 'shadow';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>First line<br>Second line</p>';
    document.body.prepend(host);
  }, FIELDS);
}

async function selectAll(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((element) => {
    if ('select' in element) {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
    } else getSelection()?.selectAllChildren(element.shadowRoot?.firstElementChild ?? element);
  });
}

for (const id of ['text', 'lines', 'shadow'])
  test(`what is selected in #${id} is kept with its lines, and opened`, async ({
    extension,
    page,
  }) => {
    await emptyTable(extension, 'drafts');
    await withFields(page);
    await selectAll(page, id);
    const click = { editable: id === 'text', selectionText: 'First line Second line' };
    const draft = await openedBy(extension, () => chooseInMenu(extension, page, 'keep', click));
    await expect(draft.getByRole('textbox').first()).toHaveValue('First line\nSecond line');
    const [kept, ...others] = await keptDrafts(extension);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      host: 'ui.ads.microsoft.com',
      platform: { id: 'microsoft-advertising' },
      texts: [{ network: null, text: 'First line\nSecond line' }],
      url: address,
    });
    expect(draft.url()).toContain(`#/drafts/${kept?.id}`);
    await draft.close();
  });

/** [what, where, settings, what is told] */
for (const [what, id, settings, told] of [
  ['of a password nothing is kept', 'password', { noDraftHosts: [] }, /password/],
  [
    'of a site whose texts are not wanted nothing is kept',
    'lines',
    { noDraftHosts: ['ui.ads.microsoft.com'] },
    /no texts of this site/,
  ],
] as const)
  test(`${what}, and that is said`, async ({ extension, page }) => {
    await emptyTable(extension, 'drafts');
    await sendAsOwnPage(extension, 'saveSettings', { noDraftHosts: [...settings.noDraftHosts] });
    await withFields(page);
    await selectAll(page, id);
    const tabId = await tabIdOf(extension, page);
    await chooseInMenu(extension, page, 'keep', { selectionText: 'hunter2' });
    const title = () =>
      extension.worker.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId);
    await expect.poll(title).toMatch(told);
    expect(await keptDrafts(extension)).toEqual([]);
    await sendAsOwnPage(extension, 'saveSettings', { noDraftHosts: [] });
  });

test('why something is missing is told of that tab', async ({ extension, page }) => {
  await page.goto(address);
  await expect(instagram(page)).toBeVisible();
  const tabId = await tabIdOf(extension, page);
  const here = await openedBy(extension, () => chooseInMenu(extension, page, 'why'));
  expect(here.url()).toContain(`#/here?tab=${tabId}`);
  await expect(here.getByText('Microsoft Advertising').first()).toBeVisible();
  await here.close();
});

test('on a paused site it is told why nothing is hidden', async ({ extension, page }) => {
  await page.goto(address);
  const host = 'ui.ads.microsoft.com';
  await sendAsOwnPage(extension, 'setPaused', { host, paused: true });
  const here = await openedBy(extension, () => chooseInMenu(extension, page, 'hide'));
  await expect(here.getByText('paused here').first()).toBeVisible();
  await here.close();
  await sendAsOwnPage(extension, 'setPaused', { host, paused: false });
});
