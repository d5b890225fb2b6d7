import { findAll } from './dom';

/** The page is looked at this often, in milliseconds. */
const STEP_MS = 20;
/** So many looks at a page that would show something: long enough for a plan, short enough to pass for a slow page. */
const MOST_STEPS = 25;

/** However slow all is: no longer than this, in milliseconds. */
const LONGEST_MS = 2000;

/** Without any of these there is nothing to be seen. */
const SEEN = ':is(p, h1, h2, h3, li, td, a, label, button, img, svg, canvas, video)';

// What people type into stays in sight: a page may give it the focus while it loads.
const RULES = `
html { visibility: hidden; }
:where(textarea, [contenteditable], [autofocus], input:not([type="radio"], [type="checkbox"])) { visibility: visible; }
`;

/**
 * Keeps a page that is only being loaded out of sight until the returned function is called, so that
 * nothing is seen that is about to be hidden. It ends by itself, and never begins where the browser
 * lets a content script add no stylesheet of its own. Steps are counted, not time: on a busy machine
 * the page itself comes later, too.
 */
export function holdFirstPaint(): () => void {
  if (document.readyState !== 'loading') return () => undefined;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const end = performance.now() + LONGEST_MS;
    let steps = 0;
    const release = () => {
      clearInterval(timer);
      const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
      if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
    };
    const timer = setInterval(() => {
      if (findAll(document, `body ${SEEN}`, 1).length > 0) steps += 1;
      if (steps >= MOST_STEPS || performance.now() > end) release();
    }, STEP_MS);
    return release;
  } catch {
    return () => undefined;
  }
}
