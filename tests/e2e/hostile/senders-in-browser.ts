import { messageTable } from '../../hostile/message-table.ts';

const { rows } = messageTable('To the worker');
export const names = rows.map(([name]) => name);

/** What a message was refused for: `sender`, or only for its data, so that the sender may send it. */
type Outcome = 'sender' | 'data' | string;

/** Which messages come out otherwise than the table says for such a sender. */
export const unlike = (who: string, outcomes: Readonly<Record<string, Outcome>>): string[] =>
  rows.flatMap(([name, may]) => {
    const expected = may.has(who) ? 'data' : 'sender';
    return outcomes[name] === expected ? [] : [`${name} from ${who}: ${outcomes[name]}`];
  });

/** Sends each message with data that none takes; call it in a page or a content script of the extension. */
export async function sendAll(all: readonly string[]): Promise<Record<string, string>> {
  interface Api {
    readonly runtime: { readonly sendMessage: (message: object) => Promise<{ error?: string }> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const api = browser?.runtime ? browser : chrome;
  const outcomes: Record<string, string> = {};
  for (const name of all) {
    const reply = await api?.runtime.sendMessage({ data: { odd: 1 }, name });
    const isSender = reply?.error?.endsWith('refused for this sender') ?? false;
    outcomes[name] = reply?.error?.startsWith(`${name}: `)
      ? isSender
        ? 'sender'
        : 'data'
      : 'taken';
  }
  return outcomes;
}

/** The same in all frames of the tab at `address` that let our script in; call it in a page of the extension. */
export async function sendFromTab({
  address,
  names: all,
}: {
  readonly address: string;
  readonly names: readonly string[];
}): Promise<Record<string, string>[]> {
  const { browser, chrome } = globalThis as unknown as {
    browser?: typeof import('wxt/browser').browser;
    chrome: typeof import('wxt/browser').browser;
  };
  const api = browser?.scripting ? browser : chrome;
  const [tab] = await api.tabs.query({ url: address });
  const answers = await api.scripting.executeScript({
    args: [all],
    func: async (each: readonly string[]) => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', typeof api | undefined>;
      const { runtime } = own.browser?.runtime ? own.browser : (own.chrome ?? api);
      const outcomes: Record<string, string> = {};
      for (const name of each) {
        const reply = await runtime.sendMessage({ data: { odd: 1 }, name });
        const isSender = String(reply?.error).endsWith('refused for this sender');
        const isOurs = String(reply?.error).startsWith(`${name}: `);
        outcomes[name] = isOurs ? (isSender ? 'sender' : 'data') : 'taken';
      }
      return outcomes;
    },
    target: { allFrames: true, tabId: tab?.id ?? -1 },
  });
  return answers.map(({ result }) => result as Record<string, string>);
}

/** Asks the script of another extension in this page to send all; call it in the page. */
export async function probeOther(asked: {
  readonly names: readonly string[];
  readonly target: string;
}): Promise<string[]> {
  const { dataset } = document.documentElement;
  const until = async (isThere: () => boolean) => {
    for (let turn = 0; turn < 200 && !isThere(); turn++)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await until(() => dataset.probe === 'here');
  const detail = JSON.stringify(asked);
  document.dispatchEvent(new CustomEvent('probe', { detail }));
  await until(() => dataset.probed !== undefined);
  return JSON.parse(dataset.probed ?? '["no answer"]');
}

/** What a web page itself can send, and which files of the extension it can load; call it in the page. */
export async function tryAsPage(own: string): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime?: { sendMessage?: unknown } } | undefined
  >;
  const done = [browser, chrome].flatMap((api) => (api?.runtime?.sendMessage ? ['a message'] : []));
  for (const file of ['options.html', 'icons/128.png', 'dashboard.js', 'availability/index.json']) {
    const loaded = await fetch(`${own}/${file}`).then(
      () => true,
      () => false,
    );
    if (loaded) done.push(file);
  }
  const image = new Image();
  const shown = new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = `${own}/icons/128.png`;
  if (await shown) done.push('a picture');
  return done;
}

/** Puts frames of every kind into a page; call it there. */
export async function addFrames(): Promise<void> {
  const add = (part: object) =>
    document.body.append(Object.assign(document.createElement('iframe'), part));
  add({});
  add({ srcdoc: '<p>a</p>' });
  add({ sandbox: 'allow-scripts', srcdoc: '<p>b</p>' });
  await new Promise((resolve) => setTimeout(resolve, 500));
}
