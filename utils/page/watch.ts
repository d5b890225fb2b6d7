import { isElement, parentOf, type Root, tagOf } from './dom';
import type { Inventory } from './inventory';
import { ATTRIBUTE } from './stylesheet';

/** Attributes that carry marks, names, states or kinds. */
const WATCHED = [
  'class',
  'id',
  'd',
  'href',
  'xlink:href',
  'src',
  'alt',
  'title',
  'value',
  'for',
  'name',
  'type',
  'role',
  'aria-label',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-controls',
  'aria-hidden',
  'checked',
  'contenteditable',
  'readonly',
  'tabindex',
  'label',
  'network',
  'platform',
  'provider',
  'service',
  'channel',
  'data-network',
  'data-platform',
  'data-provider',
  'data-service',
  'data-channel',
  'data-testid',
  'data-test-id',
  'data-tip',
  'data-tooltip',
  'data-value',
  'data-type',
  'data-icon',
  ATTRIBUTE,
];
const STATES = new Set(['aria-checked', 'aria-selected', 'aria-pressed', 'checked', ATTRIBUTE]);

/** The label of a control may be spread over a few levels below it. */
const LABEL_DEPTH = 4;

export interface Watcher {
  watch: (root: Root) => void;
}

/**
 * Keeps `inventory` true to the page. `onChange` is called in the microtask after each batch of
 * changes, so before they are painted; `relevant` tells whether marks, editors or states changed.
 */
export function watchPage(
  inventory: Inventory,
  onChange: (relevant: boolean) => void,
  signal: AbortSignal,
): Watcher {
  const rereadAround = (element: Element): boolean => {
    let changed = false;
    let at: Element | null = element;
    for (let up = 0; at && up < LABEL_DEPTH; up++, at = parentOf(at))
      if (inventory.reread(at)) changed = true;
    return changed;
  };

  const observer = new MutationObserver((records) => {
    let relevant = false;
    const around = new Set<Element>();
    for (const { type, target, addedNodes, attributeName } of records) {
      const element = isElement(target) ? target : parentOf(target);
      if (!element) continue;
      const editor = editorAround(element, inventory);
      if (editor && (type !== 'attributes' || editor !== element)) continue;
      if (type === 'attributes') {
        if (STATES.has(attributeName ?? '')) relevant = true;
        const read = attributeName === 'contenteditable' ? inventory.scan : inventory.reread;
        if (read(element)) relevant = true;
        continue;
      }
      around.add(element);
      for (const node of addedNodes)
        if (isElement(node) && tagOf(node) !== 'compose-guard-notice' && inventory.scan(node))
          relevant = true;
    }
    for (const element of around) if (rereadAround(element)) relevant = true;
    if (inventory.prune()) relevant = true;
    onChange(relevant);
  });

  const watch = (root: Root) => {
    observer.observe(root, {
      attributeFilter: WATCHED,
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { watch };
}

/** What people type changes the page at every key, and never what a control is. */
function editorAround(element: Element, { editors }: Inventory): Element | null {
  if (editors.size === 0) return null;
  for (let at: Element | null = element; at; at = parentOf(at)) if (editors.has(at)) return at;
  return null;
}
