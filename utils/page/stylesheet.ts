import type { Root } from './dom';

/** The public attribute: `hidden` or `warned`. */
export const ATTRIBUTE = 'data-compose-guard';

// The id in :not() outranks what pages say about their own controls.
const RULES = `
[${ATTRIBUTE}="hidden"]:not(#\\9) { display: none !important; }
[${ATTRIBUTE}="warned"]:not(#\\9) { outline: 2px dashed #b45309 !important; outline-offset: 2px !important; }
`;

/** Makes the attribute effective in one root, and keeps it so. */
export interface RootStyle {
  /** Puts the stylesheet back where a page has replaced its list of stylesheets. */
  ensure: () => void;
  remove: () => void;
}

/** One constructed stylesheet where the browser lets a content script add it: no node, no CSP. */
function adopt(root: Root): RootStyle | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    const ensure = () => {
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    };
    ensure();
    return {
      ensure,
      remove: () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    return null;
  }
}

function insertElement(root: Root): RootStyle {
  const style = document.createElement('style');
  style.textContent = RULES;
  const ensure = () => {
    const place = root instanceof ShadowRoot ? root : (root.head ?? root.documentElement);
    if (!style.isConnected) place?.append(style);
  };
  ensure();
  return { ensure, remove: () => style.remove() };
}

/** Styles `root`: a document or a shadow root. */
export const styleRoot = (root: Root): RootStyle => adopt(root) ?? insertElement(root);
