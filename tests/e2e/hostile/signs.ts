/** A listed host, on a page with nothing to guard. */
export const quietAddress = 'https://ui.ads.microsoft.com/legacy/shop';

/**
 * What a page can see of the extension where it guards something, by its public contract; where it guards
 * nothing, none of it.
 */
const contract = [
  'attribute data-compose-guard',
  'element compose-guard-notice',
  'a stylesheet that the page has not made',
  // It is shown in the layer above all others, which the browser tells.
  'event beforetoggle',
  'event toggle',
  // The pointer or the focus enters the notice: as of any element.
  'attribute style of compose-guard-notice',
  'attribute popover of compose-guard-notice',
] as const;

/** Runs before all else in the page: remembers what is called, and what changes. */
function record(): void {
  const called: string[] = [];
  const heard: string[] = [];
  const globals = new Set(Reflect.ownKeys(globalThis));
  const lab = { called, frozen: [] as string[], globals, heard };
  Object.assign(window, { lab });
  // Who drives the page calls functions of it as well: before that, a key says what to count.
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'F9') return;
    // No function of the page's own is called here: they are counted.
    for (let at = 0; at < called.length; at++) lab.frozen[at] = called[at] ?? '';
  });
  for (const type of ['beforetoggle', 'toggle', 'message', 'securitypolicyviolation', 'error'])
    window.addEventListener(
      type,
      () => {
        heard[heard.length] = type;
      },
      true,
    );
  const patch = (what: string, owner: object) => {
    for (const [name, each] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (name === 'constructor' || !each.configurable || typeof each.value !== 'function')
        continue;
      const { value } = each;
      Object.defineProperty(owner, name, {
        ...each,
        value(this: unknown, ...given: unknown[]) {
          called[called.length] = `${what}.${name}`;
          return Reflect.apply(value, this, given);
        },
      });
    }
  };
  patch('Element', Element.prototype);
  patch('Node', Node.prototype);
  patch('Event', Event.prototype);
  patch('EventTarget', EventTarget.prototype);
  patch('Document', Document.prototype);
  patch('HTMLElement', HTMLElement.prototype);
  patch('ShadowRoot', ShadowRoot.prototype);
  patch('MutationObserver', MutationObserver.prototype);
  patch('JSON', JSON);
  patch('Promise', Promise.prototype);
  patch('Array', Array.prototype);
  patch('Function', { toString: Function.prototype.toString });
  patch('String', String.prototype);
  patch('Map', Map.prototype);
  called.length = 0;
}

interface Lab {
  readonly frozen: string[];
  readonly globals: Set<PropertyKey>;
  readonly heard: string[];
}

/** Whether a file of the extension can be had from the page; then all that is strange in the page. */
async function read({
  files,
  root,
}: {
  files: readonly string[];
  root: string;
}): Promise<string[]> {
  const page = window as unknown as { lab: Lab };
  const found = new Set<string>(page.lab.frozen.map((name) => `call of ${name}`));
  for (const type of page.lab.heard) found.add(`event ${type}`);
  for (const key of Reflect.ownKeys(globalThis))
    if (!page.lab.globals.has(key) && key !== 'lab') found.add(`global ${String(key)}`);
  for (const element of document.querySelectorAll('*')) {
    if (element.localName.includes('-')) found.add(`element ${element.localName}`);
    for (const { name } of element.attributes) {
      if (name.startsWith('data-')) found.add(`attribute ${name}`);
      if (element.localName.includes('-')) found.add(`attribute ${name} of ${element.localName}`);
    }
  }
  if (document.adoptedStyleSheets.length > 0 || document.styleSheets.length > 1)
    found.add('a stylesheet that the page has not made');
  const api = globalThis as { chrome?: { runtime?: object }; browser?: object };
  if (api.chrome?.runtime || api.browser) found.add('runtime');
  const loads = (tag: 'iframe' | 'img' | 'link' | 'script', url: string) =>
    new Promise<boolean>((done) => {
      const made = document.createElement(tag);
      made.addEventListener('load', () => done(tag !== 'iframe'));
      made.addEventListener('error', () => done(false));
      setTimeout(() => done(false), 300);
      if (tag === 'link') Object.assign(made, { href: url, rel: 'stylesheet' });
      else Object.assign(made, { src: url });
      document.documentElement.append(made);
    });
  const tries = files.flatMap((file) => {
    const url = `${root}/${file}`;
    const fetched = fetch(url).then(
      () => true,
      () => false,
    );
    const tags = (['iframe', 'img', 'link', 'script'] as const).map((tag) => loads(tag, url));
    return [fetched, ...tags].map(async (trying) => {
      if (await trying) found.add(`file ${file}`);
    });
  });
  await Promise.all(tries);
  return [...found];
}

export const signs = { contract: contract as readonly string[], read, record };
