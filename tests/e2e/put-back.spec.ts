import { expect, test } from './extension.ts';
import { emptyTable, keptDrafts } from './kept.ts';
import { noticeOf } from './notice.ts';
import { EDITOR_PAGES, EDITORS, write } from './writing.ts';

test.beforeEach(async ({ extension }) => {
  await emptyTable(extension, 'drafts');
});

/** [editor, address] */
for (const [editor, url] of EDITOR_PAGES)
  test(`a text that a reload took is put back into ${editor} by a press`, async ({
    extension,
    page,
  }) => {
    await page.goto(url);
    await write(page);
    const kept = async () =>
      (await keptDrafts(extension)).map(({ id, texts: [first] }) => [id, first?.text]);
    await expect.poll(kept).toHaveLength(1);
    await expect.poll(async () => (await kept())[0]?.[1]).toMatch(/Two for one$/);
    const [[id, text = ''] = []] = await kept();
    await page.reload();
    const notice = await noticeOf(page);
    await notice.waitFor('Autumn 😀 roast Two for one');
    await notice.press('Put it back');
    await notice.waitFor('Your text is back.');
    const frames = page.frames().map((frame) => frame.locator(EDITORS).first());
    const held = async () => {
      for (const place of frames)
        if ((await place.count()) > 0)
          return place.evaluate((it) =>
            it instanceof HTMLTextAreaElement ? it.value : (it as HTMLElement).innerText,
          );
      return '';
    };
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
    expect(plain(await held())).toBe(plain(text));
    // The application itself has it: what is typed now comes after it, and the draft goes on.
    for (const place of frames) if ((await place.count()) > 0) await place.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And more.');
    await expect.poll(async () => (await kept())[0]?.[1]).toMatch(/Two for one And more\.$/);
    expect((await kept()).map(([each]) => each)).toEqual([id]);
    expect(
      await page.evaluate(() => (window as { appErrors?: unknown[] }).appErrors ?? []),
    ).toEqual([]);
  });
