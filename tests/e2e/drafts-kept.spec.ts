import { type Extension, expect, test } from './extension.ts';
import { emptyTable, keptDrafts, killWorker } from './kept.ts';
import { social } from './microsoft.ts';
import { sendAsOwnPage } from './own-pages.ts';
import { EDITOR_PAGES, write } from './writing.ts';

test.beforeEach(async ({ extension }) => {
  await emptyTable(extension, 'drafts');
});

/** The drafts that say `words`, newest first: what the test before wrote may still be on its way when its page is closed. */
const draftsSaying = async (extension: Extension, words: string) =>
  (await keptDrafts(extension)).filter(({ texts }) =>
    texts.some(({ text }) => text.includes(words)),
  );

/** [editor, address] */
for (const [editor, url] of [
  ...EDITOR_PAGES,
  ['a text area in a frame', 'https://ui.ads.microsoft.com/frames/'],
] as const)
  test(`what is typed in ${editor} is kept within a second, line by line`, async ({
    extension,
    page,
  }) => {
    await page.goto(url);
    const words = `Autumn 😀 roast in ${editor}`;
    await write(page, words);
    await expect
      .poll(async () => (await draftsSaying(extension, words))[0]?.texts[0]?.text)
      .toMatch(/Autumn 😀 roast.*\nTwo for one$/);
    const [draft, ...others] = await draftsSaying(extension, words);
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ host: new URL(url).host, lost: ['x'], postedAt: null });
  });

test('what belongs to the text is kept with it', async ({ extension, page }) => {
  await page.goto(`${social}/compose?token=secret#part`);
  await write(page, 'What belongs to it');
  await expect
    .poll(async () => (await draftsSaying(extension, 'What belongs to it'))[0])
    .toMatchObject({
      chosen: ['facebook'],
      host: 'ui.ads.microsoft.com',
      plannedFor: '2026-12-01T09:00',
      platform: { id: 'microsoft-advertising', name: 'Microsoft Advertising' },
      title: await page.title(),
      url: `${social}/compose`,
    });
});

test('killing the worker and closing the tab lose nothing that was written a second before', async ({
  extension,
  page,
}) => {
  await page.goto(`${social}/compose`);
  const other = await extension.context.newPage();
  await other.goto(`${social}/compose`);
  for (const round of [1, 2, 3]) {
    await killWorker(extension);
    await write(other, `Round ${round}.`);
    await expect
      .poll(async () => (await keptDrafts(extension))[0]?.texts[0]?.text)
      .toContain(`Round ${round}.`);
  }
  await killWorker(extension);
  await other.close();
  expect((await keptDrafts(extension))[0]?.texts[0]?.text).toMatch(/Round 1.*Round 2.*Round 3/s);
});

test('what was typed last is read when the page is left', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  await write(page, 'First words');
  const drafts = () => draftsSaying(extension, 'First words');
  await expect.poll(async () => (await drafts()).length).toBe(1);
  await page.keyboard.type(' Last words.');
  await page.goto('about:blank');
  await expect.poll(async () => (await drafts())[0]?.texts[0]?.text).toContain('Last words.');
});

test('an emptied panel begins a new draft, and the old one stays', async ({ extension, page }) => {
  await page.goto(`${social}/compose`);
  const texts = async () =>
    (await draftsSaying(extension, 'nother o')).map(({ texts: [first] }) => first?.text);
  await write(page, 'Another one');
  await expect.poll(texts).toEqual(['Another one\nTwo for one']);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.locator('.ProseMirror').first().innerText()).toBe('\n');
  // The panel has to be seen empty before anything else is written.
  await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 1000)));
  await page.keyboard.type('Another other');
  await expect.poll(texts).toEqual(['Another other', 'Another one\nTwo for one']);
});

/** [what, settings] */
for (const [what, change] of [
  ['everywhere', { keepDrafts: false }],
  ['for this site', { noDraftHosts: ['ui.ads.microsoft.com'] }],
] as const)
  test(`where keeping is off ${what}, nothing is kept`, async ({ extension, page }) => {
    await sendAsOwnPage(extension, 'saveSettings', change);
    await page.goto(`${social}/compose`);
    await write(page, `Off ${what}`);
    const notice = page.locator('compose-guard-notice');
    await expect(notice).toHaveCount(1);
    await page.goto('about:blank');
    await sendAsOwnPage(extension, 'getSettings', null);
    expect(await draftsSaying(extension, 'Off ')).toEqual([]);
    await sendAsOwnPage(extension, 'saveSettings', { keepDrafts: true, noDraftHosts: [] });
  });

test('where nothing is lost, nothing is kept', async ({ extension, page }) => {
  await page.goto('https://ui.ads.microsoft.com/benign/notes-editor');
  await write(page, 'A note of mine');
  await page.goto('about:blank');
  await sendAsOwnPage(extension, 'getSettings', null);
  expect(await draftsSaying(extension, 'A note')).toEqual([]);
});
