import { readFile } from 'node:fs/promises';
import { expect, test } from './extension.ts';
import { guardedIn } from './guarded.ts';
import { emptyTable, keptDrafts, killWorker } from './kept.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';
import { openOptions } from './own-pages.ts';
import { EDITORS, unseen } from './writing.ts';

const network = 'X (Twitter)';
const sentence = 'This is a sentence of exactly forty-six signs. ';
const text = sentence.repeat(8).trim();

const withSelected = (url: string) => `${url}${url.includes('?') ? '&' : '?'}selected=x`;

/** [editor, address] */
for (const [editor, url] of [
  ['TipTap', `${social}/compose?selected=x`],
  ['Lexical', withSelected(unseen('cadenza'))],
  ['Quill', withSelected(unseen('defne'))],
] as const)
  test(`the whole story with ${editor}: nothing is lost, and the text goes out another way`, async ({
    extension,
    page,
  }) => {
    test.setTimeout(120_000);
    for (const table of ['drafts', 'draftVersions', 'queue', 'log', 'logCounts'])
      await emptyTable(extension, table);

    // Type, and see the notice.
    await page.goto(url);
    const notice = await noticeOf(page);
    await notice.waitFor(`${network} has not worked in`);
    await page.locator(EDITORS).first().focus();
    await page.keyboard.insertText(text);
    await notice.waitFor('Your text is kept in this browser');

    // Unselect what no longer works: then it is hidden.
    const states = async () => (await guardedIn(page)).map(({ state }) => state);
    expect(await states()).toContain('warned');
    await notice.press(`Unselect ${network}`);
    await expect.poll(states).not.toContain('warned');

    // Kill the worker, type on, reload: the text is still there.
    await killWorker(extension);
    await page.bringToFront();
    await page.locator(EDITORS).first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The end.');
    const kept = async () => (await keptDrafts(extension))[0]?.texts[0]?.text;
    await expect.poll(kept).toBe(`${text} The end.`);
    await page.reload();
    await notice.waitFor('Kept from here');

    // Find it, split it, open it in X.
    const options = await openOptions(extension, '#/drafts');
    await options.getByRole('main').getByRole('searchbox').fill('forty-six end');
    await options.getByRole('article').or(options.getByRole('listitem')).first().waitFor();
    const [draft] = await keptDrafts(extension);
    await options.goto(`chrome-extension://${extension.id}/options.html#/drafts/${draft?.id}`);
    const parts = options.locator('.draft-thread li');
    await expect(parts).toHaveCount(2);
    const opening = extension.context.waitForEvent('page');
    await parts
      .first()
      .getByRole('button', { name: `Open in ${network}` })
      .click();
    const first = `https://x.com/intent/tweet?text=${encodeURIComponent(`${sentence.repeat(5).trim()} 1/2`)}`;
    await expect.poll(() => extension.leaks.splice(0)).toEqual([first]);
    await (await opening).close();

    // Queue it, and take it to another tool.
    await options.goto(`chrome-extension://${extension.id}/options.html#/queue?draft=${draft?.id}`);
    await options.getByLabel('Account').fill('fabrikam');
    await options.getByRole('button', { name: /^(Add to queue|Save|Add)/ }).click();
    await options.getByText('Export', { exact: true }).click();
    await options.getByLabel('Where to').selectOption('buffer');
    const downloading = options.waitForEvent('download');
    await options
      .getByRole('link', { name: /^Download / })
      .first()
      .click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain('"Text","Image URL","Tags","Posting Time"\r\n');
    expect(file).toContain(`${text} The end.`);

    // Print what happened.
    await options.goto(`chrome-extension://${extension.id}/options.html#/log`);
    await options.emulateMedia({ media: 'print' });
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Record of Compose Guard');
    await expect(options.locator('main')).toContainText(`${network} was hidden`);
    await options.close();
  });
