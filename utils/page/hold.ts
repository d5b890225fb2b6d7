/** Long enough for a plan on a busy machine, short enough to pass for a slow page, in milliseconds. */
const LONGEST_MS = 250;

// What people type into stays in sight: a page may give it the focus while it loads.
const RULES = `
html { visibility: hidden; }
:where(textarea, [contenteditable], [autofocus], input:not([type="radio"], [type="checkbox"])) { visibility: visible; }
`;

/**
 * Keeps a page that is only being loaded out of sight until the returned function is called, so that
 * nothing is seen that is about to be hidden. It ends by itself, and never begins where the browser
 * lets a content script add no stylesheet of its own.
 */
export function holdFirstPaint(): () => void {
  if (document.readyState !== 'loading') return () => undefined;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const release = () => {
      clearTimeout(timer);
      const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
      if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
    };
    const timer = setTimeout(release, LONGEST_MS);
    return release;
  } catch {
    return () => undefined;
  }
}
