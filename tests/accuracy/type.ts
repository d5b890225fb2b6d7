import type { Locator, Page } from '@playwright/test';
import { settle } from './settle.ts';

const editors = 'textarea:visible, [contenteditable]:not([contenteditable=false]):visible';
/** Words that stand for the network where they are a control's, and for nothing in a text. */
const words = 'Said on X, tweeted on Twitter';

async function firstEditor(page: Page): Promise<Locator | undefined> {
  for (const frame of page.frames()) {
    const found = frame.locator(editors);
    if ((await found.count()) > 0) return found.first();
  }
  return undefined;
}

const textIn = (editor: Locator) =>
  editor.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
  );

/** Playwright's own click never ends in a form whose fields are named after properties of the DOM. */
async function clickInto(page: Page, editor: Locator): Promise<void> {
  await editor.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await editor.boundingBox({ timeout: 5000 });
  if (box === null) throw new Error('the editor takes no room');
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
}

/** Types into the first editor as a person does, and returns what went wrong. */
export async function type(page: Page): Promise<string[]> {
  const editor = await firstEditor(page);
  if (editor === undefined) return [];
  try {
    await clickInto(page, editor);
    await page.keyboard.type(words);
    const isThere = (text: string) => text.includes(words);
    const text = await settle(() => textIn(editor), isThere);
    return isThere(text) ? [] : [`"${words}" was typed, and the editor holds "${text}"`];
  } catch (error) {
    return [`nothing can be typed: ${String(error).slice(0, 300)}`];
  }
}
