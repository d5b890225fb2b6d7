import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { launchExtension } from '../extension.ts';
import { guardedIn } from '../guarded.ts';
import { keptDrafts } from '../kept.ts';
import { social } from '../microsoft.ts';
import { noticeOf } from '../notice.ts';
import { pressToolbarButton, takeBack, willSayYes } from '../sites.ts';
import { write } from '../writing.ts';

const host = 'https://ui.ads.microsoft.com';

test('a host that is taken back and given again leaves the text as it is', async () => {
  const { extension, close } = await launchExtension();
  const page = await extension.context.newPage();
  await page.goto(`${social}/compose`);
  const notice = await noticeOf(page);
  const editor = page.locator('.ProseMirror').first();
  const said = async () => (await keptDrafts(extension)).map(({ texts: [first] }) => first?.text);
  const text = 'While it was allowed\nTwo for one';
  await write(page, 'While it was allowed');
  await expect.poll(said).toEqual([text]);

  await takeBack(extension, host);
  await expect.poll(() => guardedIn(page)).toEqual([]);
  expect(await notice.count()).toBe(0);
  await expect(editor).toContainText('While it was allowed');
  expect(await said()).toEqual([text]);
  const popup = await pressToolbarButton(extension, page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'Compose Guard may no longer run here',
  );
  await popup.close();

  await willSayYes(extension, host);
  await expect.poll(async () => (await guardedIn(page)).length).toBe(2);
  await notice.waitFor(/Your text is kept/);
  expect(await notice.count()).toBe(1);
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', and again');
  await expect.poll(said).toEqual([`${text}, and again`]);
  await close();
  record('host-taken-back', 'chromium', {
    isMet: true,
    measured: 'let go and said, text untouched, draft kept, guarded and kept again, 1 draft',
  });
});
