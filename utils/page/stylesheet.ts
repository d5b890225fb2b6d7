import { isInPage, isShadowRoot, type Root, rootOf, topOf } from './dom';

/** The public attribute: `hidden` or `warned`. */
export const ATTRIBUTE = 'data-compose-guard';

/** Held back until it has been read; never for long. */
export const PENDING = 'data-compose-guard-pending';

const IN_FIREFOX = import.meta.env.BROWSER === 'firefox';

// What people type into stays in sight, whatever is held back around it.
// The id in :not() outranks what pages say about their own controls.
// In Firefox in a layer of their own: what the page says holds again where they say nothing any more.
const RULES = `
${IN_FIREFOX ? '@layer compose-guard {' : ''}
[${ATTRIBUTE}="hidden"]:not(#\\9) { display: ${IN_FIREFOX ? 'var(--compose-guard-hidden, revert-layer)' : 'none'} !important; }
[${ATTRIBUTE}="warned"]:not(#\\9) { outline: ${IN_FIREFOX ? 'var(--compose-guard-warned, revert-layer)' : '2px dashed #b45309'} !important; outline-offset: 2px !important; }
[${PENDING}]:not(#\\9) { visibility: ${IN_FIREFOX ? 'var(--compose-guard-held, revert-layer)' : 'hidden'} !important; }
${IN_FIREFOX ? '}' : ''}
[${PENDING}] :where(textarea, [contenteditable], [autofocus], input:not([type="radio"], [type="checkbox"])) { visibility: visible; }
`;

/** Whether a stylesheet is one of these, also one that another copy of this script has made. */
export const isOwnSheet = ({ cssRules }: CSSStyleSheet): boolean =>
  cssRules[0]?.cssText.includes(ATTRIBUTE) ?? false;

const { createElement } = Document.prototype;

/** Makes the attributes effective in the roots that bear them, and keeps it so. */
export interface Styles {
  /** Styles the roots of `elements`, also where a page has replaced its list of stylesheets. */
  readonly ensure: (elements: readonly Element[]) => void;
  /** Styles all roots that were styled before, if they have lost it. */
  readonly keep: () => void;
  readonly remove: () => void;
}

/** One constructed stylesheet where the browser lets a content script add it: no node, no CSP. */
function adopter(): (root: Root) => () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return (root) => {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  };
}

function insertElement(root: Root): () => void {
  const style = createElement.call(document, 'style');
  style.textContent = RULES;
  (isShadowRoot(root) ? root : topOf(root))?.append(style);
  return () => style.remove();
}

const isLeft = (root: Root) => isShadowRoot(root) && !isInPage(root.host);

/** Starts with no root styled. */
export function createStyles(): Styles {
  const undo = new Map<Root, () => void>();
  const adopted = new Set<Root>();
  let adopt: ReturnType<typeof adopter> | null = null;

  const style = (root: Root) => {
    try {
      adopt ??= adopter();
      undo.set(root, adopt(root));
      adopted.add(root);
    } catch {
      if (!undo.has(root)) undo.set(root, insertElement(root));
    }
  };

  return {
    ensure: (elements) => {
      for (const root of new Set(elements.map(rootOf)))
        if (isShadowRoot(root) || root === document) style(root as Root);
    },
    keep: () => {
      for (const root of adopted)
        if (isLeft(root)) {
          // Its list stays as it is: should it come back, nothing is to be done.
          adopted.delete(root);
          undo.delete(root);
        } else style(root);
    },
    remove: () => {
      adopted.clear();
      for (const each of undo.values()) each();
      undo.clear();
    },
  };
}
