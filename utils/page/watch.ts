import type { Root } from './dom';
import { ATTRIBUTE } from './stylesheet';
import { withoutUnchanged } from './unchanged';

/** Attributes that carry marks, names, states or kinds. */
const WATCHED: readonly string[] = [
  ...(
    'class id d href xlink:href src srcset srcdoc alt title value for name type role label network platform provider service ' +
    'channel checked contenteditable readonly tabindex'
  ).split(' '),
  ...'label labelledby checked selected pressed controls hidden'
    .split(' ')
    .map((it) => `aria-${it}`),
  ...'network platform provider service channel testid test-id tip tooltip value type icon'
    .split(' ')
    .map((it) => `data-${it}`),
  ATTRIBUTE,
];

/** Whether a change of an attribute is heard of. */
export const isWatched = (name: string) => WATCHED.includes(name);

/** Watches roots of the page, and can stop watching all of them for a while. */
export interface Watcher {
  readonly watch: (root: Root) => void;
  readonly stop: () => void;
}

/**
 * `onChange` is called in the microtask after each batch of changes, so before they are painted, and
 * before it `onBatch`, also where nothing has become other than it was.
 */
export function watchPage(
  onChange: (records: readonly MutationRecord[]) => void,
  onBatch: () => void,
  signal: AbortSignal,
): Watcher {
  const observer = new MutationObserver((records) => {
    onBatch();
    const changed = withoutUnchanged(records);
    if (changed.length > 0) onChange(changed);
  });
  const stop = () => observer.disconnect();
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    watch: (root) =>
      observer.observe(root, {
        attributeFilter: [...WATCHED],
        attributeOldValue: true,
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      }),
  };
}
