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

/**
 * Clicks into an editor; where something of the page's own lies over it, it gets the focus all the
 * same. Playwright's click never ends in a form whose fields are named after properties of the DOM.
 */
async function clickInto(page: Page, editor: Locator): Promise<void> {
  const over = await editor.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    if (hit === null || element.contains(hit)) return 'nothing';
    if (!hit.closest('compose-guard-notice')) element.focus();
    return hit.localName;
  });
  if (over === 'compose-guard-notice') throw new Error('the notice lies over the editor');
  const box = await editor.boundingBox({ timeout: 5000 });
  if (box && over === 'nothing')
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
