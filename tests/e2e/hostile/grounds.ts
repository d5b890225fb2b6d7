import type { CDPSession, Page as ChromiumPage } from '@playwright/test';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import type { Draft } from '@/utils/drafts/draft';
import type { MessageData, MessageName, Protocol } from '@/utils/extension/protocol';
import { answer } from '../../dashboards/serve.ts';
import { isSuite } from '../../reliability/scale.ts';
import { all, attributeOf, centre, find, plain, textOf } from '../closed.ts';
import { type Extension, launchExtension } from '../extension.ts';
import { launchFirefox, openOwnPage } from '../firefox-browser.ts';
import { readInside, saysIn } from '../firefox-own.ts';
import { quietPage } from '../kept.ts';

declare const browser: typeof import('wxt/browser').browser;

export type GroundName = 'chromium' | 'firefox';
type Part = 'notice' | 'picker';

interface Control {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What both drivers of browsers call the same. */
type Driven = Pick<FirefoxPage, 'click' | 'evaluate' | 'keyboard' | 'mouse'>;

/** One tab with a page of ours, in either browser. */
export interface Tab {
  readonly page: Driven;
  readonly open: (html: string, at: string) => Promise<void>;
  /** What the notice or the picker says, and where its controls are. */
  readonly inside: (
    part: Part,
  ) => Promise<{ readonly controls: readonly Control[]; readonly text: string }>;
  /** How the page looks around a place, as a person sees it. */
  readonly picture: (at: { readonly x: number; readonly y: number }) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** One browser with the built extension. */
export interface Ground {
  readonly name: GroundName;
  readonly newTab: () => Promise<Tab>;
  /** Asks the worker as a page of the extension does. */
  readonly ask: <K extends MessageName>(name: K, data: MessageData<K>) => Promise<Protocol[K]>;
  readonly drafts: () => Promise<readonly Draft[]>;
  readonly tabs: () => Promise<number>;
  /** Opens the picker in the tab of that address. */
  readonly pick: (at: string) => Promise<void>;
  /** The address of the extension's own pages. */
  readonly root: string;
  readonly close: () => Promise<void>;
}

/** So much around a place is looked at, in pixels. */
const AROUND = { height: 24, width: 40 };
const clipAround = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  ...AROUND,
  x: Math.round(x - AROUND.width / 2),
  y: Math.round(y - AROUND.height / 2),
});

const TAGS = { notice: 'compose-guard-notice', picker: 'compose-guard-picker' } as const;

/** What is done in a page of the extension, in either browser. */
function own(evaluate: Driven['evaluate']): Pick<Ground, 'ask' | 'drafts' | 'pick' | 'tabs'> {
  return {
    ask: async (name, data) => {
      const reply = await evaluate(
        (message) => {
          const api = globalThis as { browser?: typeof browser; chrome?: typeof browser };
          return (api.browser ?? api.chrome)?.runtime.sendMessage(message);
        },
        { data, name } as never,
      );
      if (!reply?.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    drafts: () =>
      evaluate(async () => {
        const { promise, resolve } = Promise.withResolvers<Draft[]>();
        const opening = indexedDB.open('compose-guard');
        opening.onsuccess = () => {
          const rows = opening.result.transaction('drafts').objectStore('drafts').getAll();
          rows.onsuccess = () => resolve(rows.result);
          opening.result.close();
        };
        return promise;
      }),
    pick: async (at) => {
      await evaluate(async (url) => {
        const api = globalThis as { browser?: typeof browser; chrome?: typeof browser };
        const { scripting, tabs } = (api.browser ?? api.chrome) as typeof browser;
        const [tab] = await tabs.query({ url: `${url}*` });
        await scripting.executeScript({
          files: ['/picker.js' as '/notice.js'],
          target: { tabId: tab?.id ?? -1 },
        });
      }, at);
    },
    tabs: () =>
      evaluate(async () => {
        const api = globalThis as { browser?: typeof browser; chrome?: typeof browser };
        return ((await (api.browser ?? api.chrome)?.tabs.query({})) ?? []).length;
      }),
  };
}

async function chromiumTab({ context }: Extension): Promise<Tab> {
  const page: ChromiumPage = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  return {
    close: () => page.close(),
    inside: async (part) => {
      const hosts = await find(session, TAGS[part]);
      const nodes = hosts.flatMap(all).filter(({ nodeName }) => ['A', 'BUTTON'].includes(nodeName));
      const controls = await Promise.all(
        nodes.map(async (node) => ({
          name: attributeOf(node, 'aria-label') ?? plain(textOf(node)),
          ...(await centre(session, node).catch(() => ({ x: -1, y: -1 }))),
        })),
      );
      return { controls, text: plain(hosts.map(textOf).join(' ')) };
    },
    open: async (html, at) => {
      await page.unrouteAll();
      await page.route(at, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await page.goto(at);
    },
    page: page as unknown as Driven,
    picture: async (at) => (await page.screenshot({ clip: clipAround(at) })).toString('base64'),
  };
}

async function startChromium(): Promise<Ground> {
  const { extension, close } = await launchExtension();
  const quiet = await quietPage(extension);
  return {
    ...own(quiet.evaluate.bind(quiet) as unknown as Driven['evaluate']),
    close,
    name: 'chromium',
    newTab: () => chromiumTab(extension),
    root: `chrome-extension://${extension.id}`,
  };
}

async function firefoxTab(firefox: Browser, quiet: FirefoxPage): Promise<Tab> {
  const page = await firefox.newPage();
  let body = '';
  let url = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs = request.url() === url;
    const found = isOurs ? { body, contentType: 'text/html', status: 200 } : answer(request.url());
    void (found ? request.respond(found) : request.abort());
  });
  return {
    close: () => page.close(),
    inside: (part) => readInside({ dashboard: page, own: quiet, url: `${url}*` }, part),
    open: async (html, at) => {
      body = html;
      url = at;
      await page.goto(at);
    },
    page,
    picture: (at) => page.screenshot({ clip: clipAround(at), encoding: 'base64' }),
  };
}

async function startFirefox(): Promise<Ground> {
  const firefox = await launchFirefox();
  const quiet = await openOwnPage(firefox, '#/about');
  await saysIn(quiet, 'Compose Guard');
  return {
    ...own(quiet.evaluate.bind(quiet) as Driven['evaluate']),
    close: () => firefox.close(),
    name: 'firefox',
    newTab: () => firefoxTab(firefox, quiet),
    root: await quiet.evaluate(() => location.origin),
  };
}

/** Starts a browser with the built extension. */
export const startGround = (name: GroundName): Promise<Ground> =>
  name === 'chromium' ? startChromium() : startFirefox();

export const groundNames: readonly GroundName[] = ['chromium', 'firefox'];

/** For what takes long: in `npm test`, which has other tests in Firefox, one browser has to do. */
export const fewGroundNames: readonly GroundName[] = isSuite ? groundNames : ['chromium'];
