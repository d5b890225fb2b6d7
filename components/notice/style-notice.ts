/** Whether this is a page of the extension, whose policy lets no style be written into it. */
const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/**
 * Styles the notice in a page of the extension, which takes no style from markup; false elsewhere: not every
 * browser lets a content script add a sheet.
 */
export function adoptStyle(root: ShadowRoot, text: string): boolean {
  if (!isOwnPage()) return false;
  if (root.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  }
  return true;
}
