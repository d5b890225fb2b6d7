import { expect, type Page } from '@playwright/test';
import { unseenAddress, unseenSamples } from '../dashboards/unseen.ts';
import { social } from './microsoft.ts';

/** Where one writes in a sample page. */
export const EDITORS =
  'textarea:visible:not([aria-hidden=true]), [contenteditable=true]:visible, [contenteditable=""]:visible';

/** The address of a page that no rule was written for. */
export const unseen = (id: string): string =>
  `${unseenAddress(id)}${unseenSamples.find((sample) => sample.id === id)?.path ?? ''}`;

/** Writes two lines at the end of the first editor of a page, wherever it stands. */
export async function write(page: Page, first = 'Autumn 😀 roast'): Promise<void> {
  const places = page.frames().map((frame) => frame.locator(EDITORS).first());
  const counts = () => Promise.all(places.map((place) => place.count()));
  await expect.poll(async () => (await counts()).some(Boolean)).toBe(true);
  const place = places[(await counts()).findIndex(Boolean)];
  await place?.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two for one');
}

/** [editor, address] of a panel that loses X, one for each kind of editor. */
export const EDITOR_PAGES = [
  ['TipTap in React', `${social}/compose`],
  ['Lexical in Vue', 'https://app.usepostli.com/posts/create'],
  ['a text area in a shadow root', 'https://ui.ads.microsoft.com/legacy/composer?open=1'],
  ['Draft.js', unseen('emberly')],
  ['Quill', unseen('fernway')],
  ['Slate', unseen('driftwood')],
  ['a plain contenteditable', unseen('isogai')],
] as const;
