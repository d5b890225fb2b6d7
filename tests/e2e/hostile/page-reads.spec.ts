import { expect, test } from '@playwright/test';
import { record } from '../../reliability/record.ts';
import { type Ground, groundNames, startGround, type Tab } from './grounds.ts';
import { address, pageOf } from './page.ts';
import { quietAddress, signs } from './signs.ts';
import { standing } from './standing.ts';

const SECRET = 'Quokka brew on Tuesday';

/** Defines the notice's name as an element of the page's own, before all else. */
function defineElements(): void {
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
const reading = async (secret: string): Promise<string[]> => {
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

for (const name of groundNames)
  test.describe(name, () => {
    let ground: Ground;
    let tab: Tab;
    test.describe.configure({ mode: 'serial' });
    test.beforeAll(async () => {
      ground = await startGround(name);
      tab = await ground.newTab();
    });
    test.afterAll(() => ground.close());

    test('a page reads nothing of the notice, and no earlier text enters it without a press', async () => {
      await tab.open(pageOf(), address);
      await standing(tab, 'More');
      await tab.page.click('textarea');
      await tab.page.keyboard.type(SECRET);
      await expect.poll(async () => (await ground.drafts()).length).toBe(1);
      // Another host's page is offered nothing of it.
      const other = 'https://publish.buffer.com/hostile';
      for (const [at, isOffered] of [
        [address, true],
        [other, false],
      ] as const) {
        await tab.open(pageOf({ start: defineElements }), at);
        const text = async () => (await tab.inside('notice')).text;
        await expect.poll(text).toMatch(/X \(Twitter\)/);
        if (isOffered) await expect.poll(text).toContain(SECRET);
        else expect(await text()).not.toContain(SECRET);
        const found = await tab.page.evaluate(reading, SECRET);
        const typed = await tab.page.evaluate(() => document.querySelector('textarea')?.value);
        expect(typed).toBe('');
        record('page-reads', name, {
          isMet: found.length === 0,
          measured: `${found.length} of 25 ways`,
        });
        expect(found).toEqual([]);
      }
    });

    test('whether a word stands in the notice cannot be asked, nor its letters counted', async () => {
      await tab.open(pageOf(), address);
      await expect.poll(async () => (await tab.inside('notice')).text).toContain(SECRET);
      const asked = await tab.page.evaluate(async (secret) => {
        const { find } = window as unknown as { find?: (text: string) => boolean };
        const isFound = find?.call(window, secret) ?? false;
        const families = [
          'system-ui',
          'sans-serif',
          'monospace',
          '-apple-system',
          'Segoe UI',
          'Roboto',
          'Arial',
          'DejaVu Sans',
        ];
        const host = document.querySelector('compose-guard-notice');
        const before = host?.getBoundingClientRect().height;
        const asked: string[] = [];
        const seen = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) asked.push(entry.name);
        });
        seen.observe({ entryTypes: ['resource'] });
        const style = document.createElement('style');
        style.textContent = families
          .map(
            (family, at) =>
              `@font-face { font-family: "${family}"; src: url("/legacy/font-${at}.woff2"); unicode-range: U+51 }`,
          )
          .join('');
        document.head.append(style);
        await new Promise((done) => setTimeout(done, 400));
        const after = host?.getBoundingClientRect().height;
        return {
          asked: asked.filter((url) => url.includes('font-')),
          isFound,
          isSame: before === after,
        };
      }, SECRET);
      expect(asked).toEqual({ asked: [], isFound: false, isSame: true });
    });

    test('on a page with nothing to guard there is no sign of the extension, elsewhere only its contract', async () => {
      const files = ['manifest.json', 'notice.js', 'icons/128.png', 'popup.html', 'options.html'];
      await tab.open(
        pageOf({
          panel: '<h1>Shop</h1><form><textarea></textarea><button>Send</button></form>',
          start: signs.record,
        }),
        quietAddress,
      );
      await tab.page.click('textarea');
      await tab.page.keyboard.type('Hello');
      const quiet = await tab.page.evaluate(signs.read, { files, root: ground.root });
      await tab.open(pageOf({ start: signs.record }), address);
      await standing(tab, 'More');
      await tab.page.click('textarea');
      await tab.page.keyboard.type('Hello');
      const loud = await tab.page.evaluate(signs.read, { files, root: ground.root });
      const more = loud.filter((each) => !signs.contract.includes(each));
      record('page-fingerprint', name, {
        isMet: quiet.length + more.length === 0,
        measured: `${quiet.length}; ${more.length}`,
      });
      expect(quiet).toEqual([]);
      expect(more).toEqual([]);
      expect(loud.length).toBeGreaterThan(2);
    });
  });
