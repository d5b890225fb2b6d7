/** The older way, which pages cannot forbid. */
function copyByCommand(text: string): boolean {
  const done = new AbortController();
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, signal: done.signal });
  try {
    return document.execCommand('copy');
  } finally {
    done.abort();
  }
}

/** Puts a text on the clipboard; false when the browser does not allow it. Call it from a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}
