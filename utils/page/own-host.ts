// Scripts of one extension share their globals in a frame; the page sees none of them.
const KEY = Symbol.for('compose-guard.own');
const shared = globalThis as { [KEY]?: WeakSet<Element> };

/** An element of the extension's own in a page, and what only the extension can reach in it. */
interface OwnHost {
  readonly host: HTMLElement;
  readonly content: ShadowRoot;
}

/**
 * Creates an element called `tag` with a closed shadow root. A page may have defined a custom element of
 * that name: its constructor would run first, and its internals would open the root. In a document of no
 * window no name is defined.
 */
export function createOwnHost(tag: string): OwnHost {
  const apart = document.implementation.createHTMLDocument('');
  const host = apart.createElement(tag);
  const content = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  shared[KEY] ??= new WeakSet();
  shared[KEY].add(host);
  return { content, host };
}

/** Whether `element` is one of the extension's own, whatever the page calls its elements. */
export const isOwnHost = (element: Element): boolean => shared[KEY]?.has(element) ?? false;
