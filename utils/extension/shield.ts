import { browser } from 'wxt/browser';

/**
 * WXT tells older copies of a content script to stop by a DOM event that any page can forge. This
 * keeps such events from having an effect: staleness is checked by asking the browser instead.
 */
export function shieldFromPage(entrypoint: string): void {
  const name = `${browser.runtime.id}:${entrypoint}:wxt:content-script-started`;
  document.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
}
