import { expect, type Page, test } from '@playwright/test';
import { all, attributeOf, find, type Node } from './closed.ts';
import { launchExtension } from './extension.ts';
import { keptDrafts } from './kept.ts';
import { social } from './microsoft.ts';
import { noticeOf } from './notice.ts';

/** The buttons of the notice that are not wholly in it, and how many lines of the kept text are seen. */
async function lookInto(page: Page) {
  const session = await page.context().newCDPSession(page);
  const boxOf = async ({ nodeId }: Node) => {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  };
  const [notice] = await find(session, 'compose-guard-notice');
  if (!notice) return { cut: ['no notice'], lines: 0 };
  const around = await boxOf(notice);
  const cut: string[] = [];
  for (const button of all(notice).filter(({ nodeName }) => nodeName === 'BUTTON')) {
    const { bottom, left, right, top } = await boxOf(button);
    const isWhole =
      left >= around.left && top >= around.top && right <= around.right && bottom <= around.bottom;
    if (!isWhole)
      cut.push(
        all(button)
          .map(({ nodeValue }) => nodeValue)
          .join(''),
      );
  }
  const earlier = all(notice).find((node) => attributeOf(node, 'class') === 'earlier');
  const text = earlier?.children?.find(({ nodeName }) => nodeName === 'P');
  const { bottom, top } = text ? await boxOf(text) : { bottom: 0, top: 0 };
  return { cut, lines: Math.round((bottom - top) / 19.5) };
}

test('in French and in small windows no button of a notice is cut, and a kept text can be read', async () => {
  const { extension, close } = await launchExtension({ locale: 'fr-FR' });
  try {
    const page = await extension.context.newPage();
    await page.goto(`${social}/compose?lang=fr`);
    await page.locator('.composePanel .ProseMirror').click();
    await page.keyboard.type('La torréfaction d’automne est arrivée, venez la goûter ce samedi.');
    const kept = async () => (await keptDrafts(extension))[0]?.texts[0]?.text ?? '';
    await expect.poll(kept).toMatch(/samedi\.$/);
    // Where the page leaves no room at all, it is opened by a press.
    for (const [width, height, isFolded] of [
      [1184, 688, false],
      [1024, 600, false],
      [355, 700, true],
    ] as const) {
      await page.setViewportSize({ height, width });
      await page.reload();
      const notice = await noticeOf(page);
      if (isFolded) await notice.press('X (Twitter)');
      await notice.waitFor('Le remettre');
      await notice.standing('Le remettre');
      expect(await lookInto(page), `${width} px`).toEqual({ cut: [], lines: 3 });
    }
  } finally {
    await close();
  }
});
