import { browser } from 'wxt/browser';
import { NEWS_KEY } from './list-news';
import { TROUBLE_KEY } from './list-trouble';
import { VISITS_KEY } from './visits';

/** Calls `listener` whenever the list's news, its trouble or the visits changed; gives back its undo. */
export function onListChanged(listener: () => void): () => void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if ([NEWS_KEY, TROUBLE_KEY, VISITS_KEY].some((key) => Object.hasOwn(changes, key))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
