import { isElement, isShadowRoot } from './dom';

/** What an event met that is a node: windows are not, and pages name things in them as they like. */
function nodeOf<T extends Node>(
  target: EventTarget | undefined | null,
  is: (node: Node) => node is T,
): T | null {
  try {
    const node = target as Node | null;
    return node && is(node) ? node : null;
  } catch {
    return null;
  }
}

/** `target` if it is an element, of whichever document it was made for. */
export const elementAt = (target: EventTarget | undefined | null): Element | null =>
  nodeOf(target, isElement);

/** The shadow roots that an event went through. */
export const rootsOf = (event: Event): ShadowRoot[] =>
  event.composedPath().flatMap((target) => nodeOf(target, isShadowRoot) ?? []);
