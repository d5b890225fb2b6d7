/** Every page of the extension by its file and address, as a person can open it. */
export const ownPages: readonly (readonly [file: string, route: string])[] = [
  ['popup.html', '?tab=999999'],
  ['welcome.html', ''],
  ['welcome-sample.html', ''],
  ...[
    ...['sites', 'board', 'changes', 'log', 'team', 'data', 'settings', 'help', 'about'],
    ...['rules', 'rules/new', 'drafts', 'queue', 'queue/new', 'platforms/microsoft-advertising'],
  ].map((route) => ['options.html', `#/${route}`] as const),
];

/** What a page might be made to do if a text got into it as markup or as code; gives what was done. */
export async function tryToInject(): Promise<readonly string[]> {
  const done: string[] = [];
  const note = (what: string) => done.push(what);
  Object.assign(globalThis, { note });
  const { body } = document;
  const added = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
    body.appendChild(document.createElement(name));
  const html = '<img src=/nothing onerror=\'note("an attribute of markup")\'>';
  interface Typed {
    readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };
  }
  const attempts: Record<string, () => unknown> = {
    // biome-ignore lint/security/noGlobalEval: it is what is to be refused.
    eval: () => globalThis.eval('1'),
    Function: () => new Function('return 1')(),
    innerHTML: () => {
      added('div').innerHTML = html;
    },
    insertAdjacentHTML: () => body.insertAdjacentHTML('beforeend', html),
    srcdoc: () => {
      added('iframe').srcdoc = html;
    },
    'a parsed document': () => new DOMParser().parseFromString(html, 'text/html'),
    'another policy of types': () =>
      (globalThis as unknown as Typed).trustedTypes.createPolicy('default', {}),
    'a script elsewhere': () => {
      added('script').src = 'https://elsewhere.example/a.js';
    },
    'a worker elsewhere': () => new Worker('https://elsewhere.example/a.js'),
    'the text of a script': () => {
      added('script').text = 'note("a script")';
    },
  };
  // What is asked of the browser by a test is not held to the policy: all of it is done a turn later.
  const turn = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await turn(0);
  for (const [name, attempt] of Object.entries(attempts))
    try {
      attempt();
      done.push(name);
    } catch {
      // Refused.
    }
  // What throws nothing is refused when it would act.
  added('script').append('note("nodes of a script")');
  added('style').append(':root { --of-markup: 1 }');
  added('img').src = 'https://elsewhere.example/a.png';
  for (const address of ['javascript:note("a link")', 'data:text/html,a'])
    Object.assign(added('iframe'), { src: address });
  added('p').setAttribute('style', '--of-attribute: 1');
  await turn(300);
  const styleOf = (element: Element | null, name: string) =>
    element ? getComputedStyle(element).getPropertyValue(name) : '';
  if (styleOf(document.documentElement, '--of-markup')) done.push('a style');
  if (styleOf(body.querySelector('p[style]'), '--of-attribute')) done.push('a style of markup');
  return done;
}

/** So many things are tried. */
export const ATTEMPTS = 16;
