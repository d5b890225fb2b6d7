/** Defines the notice's name as an element of the page's own, before all else. */
export function defineElements(): void {
  const got: unknown[] = [];
  Object.assign(window, { got });
  const open = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = open.call(this, init);
    if (this.localName.startsWith('compose-guard')) got.push(root);
    return root;
  };
  for (const tag of ['compose-guard-notice', 'compose-guard-picker'])
    customElements.define(
      tag,
      class extends HTMLElement {
        static readonly observedAttributes = ['style', 'popover'];
        static readonly formAssociated = true;
        readonly #internals = this.attachInternals();
        constructor() {
          super();
          this.look();
        }
        look() {
          if (this.#internals.shadowRoot) got.push(this.#internals.shadowRoot);
          if (this.shadowRoot) got.push(this.shadowRoot);
        }
        connectedCallback() {
          this.look();
        }
        attributeChangedCallback() {
          this.look();
        }
      },
    );
}

/** Every way by which a page could learn what stands in the notice; each gives what it found. */
export const reading = async (secret: string): Promise<string[]> => {
  const host = document.querySelector<HTMLElement>('compose-guard-notice');
  if (!host) return ['there is no notice'];
  const found: string[] = [];
  const look = (what: string, value: unknown) => {
    if (String(value).includes(secret) || String(value).includes('Twitter) has')) found.push(what);
  };
  const { x, y, height, width } = host.getBoundingClientRect();
  if (host.shadowRoot) found.push('shadowRoot');
  if (((window as { got?: unknown[] }).got ?? []).length > 0) found.push('internals');
  look('innerHTML', host.innerHTML);
  look('innerText', host.innerText);
  look('textContent', host.textContent);
  look(
    'getHTML',
    (host as Element & { getHTML?: (o: object) => string }).getHTML?.({
      serializableShadowRoots: true,
    }),
  );
  look('XMLSerializer', new XMLSerializer().serializeToString(document));
  look('cloneNode', (host.cloneNode(true) as HTMLElement).outerHTML);
  look('body text', document.documentElement.innerText);
  getSelection()?.selectAllChildren(document.documentElement);
  look('selection', getSelection());
  const range = document.createRange();
  range.selectNode(host);
  look('range', range);
  look('range contents', range.cloneContents().textContent);
  look('extracted', new XMLSerializer().serializeToString(range.cloneContents()));
  getSelection()?.removeAllRanges();
  const nodes = new Set<Node | null | undefined>();
  for (let at = 4; at < height; at += 6)
    for (let across = 4; across < width; across += 24) {
      const point = [x + across, y + at] as const;
      for (const element of document.elementsFromPoint(...point)) nodes.add(element);
      nodes.add(document.elementFromPoint(...point));
      nodes.add(document.caretPositionFromPoint?.(...point)?.offsetNode);
      const withCaret = document as Document & {
        caretRangeFromPoint?: (x: number, y: number) => Range | null;
      };
      nodes.add(withCaret.caretRangeFromPoint?.(...point)?.startContainer);
    }
  const heard: EventTarget[] = [];
  const types = ['focusin', 'focusout', 'focus', 'blur', 'click', 'mouseover', 'pointerover'];
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        heard.push(...event.composedPath());
        if (event instanceof FocusEvent || event instanceof MouseEvent)
          if (event.relatedTarget) heard.push(event.relatedTarget);
      },
      true,
    );
  host.focus();
  host.click();
  if (document.activeElement) nodes.add(document.activeElement);
  for (const each of [...heard, ...nodes])
    if (each instanceof Node && each.getRootNode() !== document && each !== document)
      found.push('a node of the shadow tree');
  for (const selector of [
    'compose-guard-notice *',
    'compose-guard-notice:has(button)',
    '::part(card)',
  ])
    try {
      if (document.querySelector(selector)) found.push(selector);
    } catch {
      // Some browsers refuse it.
    }
  const { slot } = host;
  if (slot || host.assignedSlot) found.push('slot');
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    if (effect instanceof KeyframeEffect && effect.target?.getRootNode() instanceof ShadowRoot)
      found.push('animations');
  }
  const api = globalThis as { chrome?: { runtime?: object }; browser?: object };
  if (api.chrome?.runtime || api.browser) found.push('runtime');
  return [...new Set(found)];
};
