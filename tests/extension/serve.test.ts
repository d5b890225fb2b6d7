import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rule as ruleWith } from '@/tests/fixtures/rules';
import type { FrameReport } from '@/utils/extension/frame-report';
import type { MessageName } from '@/utils/extension/protocol';
import { type Handlers, type Reply, serve } from '@/utils/extension/serve';
import { defaultSettings } from '@/utils/plan/settings';

const own = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
  origin: 'chrome-extension://test-extension-id',
};
const page = {
  id: own.id,
  url: 'https://ads.example.com/compose',
  origin: 'https://ads.example.com',
  tab: { id: 7 },
  frameId: 0,
};
const blank = { ...page, url: 'about:blank', frameId: 3 };
const stranger = { ...own, id: 'another-extension' };
const nowhere = { id: own.id, url: 'file:///page.html', tab: { id: 7 } };

const report: FrameReport = {
  costly: [],
  loadedAt: 1,
  host: 'ads.example.com',
  located: null,
  units: [],
};
const found = { account: null, at: 1, dateText: null, network: 'x', text: 'Autumn roast' };
const collected = (part: object = {}, count = 1) => ({
  id: 'a',
  posts: Array.from({ length: count }, () => ({ ...found, ...part })),
});
const handled = vi.fn();
const handler = (name: MessageName) => (data: unknown, sender: unknown) => {
  handled(name, data, sender);
  return null as never;
};

/** Sends one message as the browser would deliver it. */
function deliver(message: unknown, sender: object): Promise<Reply> {
  return new Promise((resolve) => {
    for (const listener of listeners) listener(message, sender, resolve);
  });
}
let listeners: ((message: unknown, sender: object, reply: (value: Reply) => void) => unknown)[] =
  [];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  handled.mockClear();
  const names = [
    'bringDetector',
    'collectPosts',
    'getLexicon',
    'getPlan',
    'getSettings',
    'getTab',
    'listRules',
    'pauseHere',
    'recognise',
    'report',
    'changeRules',
    'saveSettings',
    'setPaused',
    'showNotice',
    'showUnit',
  ] as const;
  serve(Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers);
});

const change = (part: object = {}) => ({
  id: 'change',
  kind: 'save',
  put: [{ ...ruleWith(), ...part }],
  remove: [],
});

describe('who may send what', () => {
  test.each([
    ['a page asks for its plan', 'getPlan', null, page, true],
    ['a page asks for the words', 'getLexicon', null, page, true],
    ['a page asks for its detector', 'bringDetector', null, page, true],
    ['an own page has no frame for a detector', 'bringDetector', null, own, false],
    ['a frame without an address too', 'getPlan', null, blank, true],
    ['a page reports', 'report', report, page, true],
    ['a page pauses itself', 'pauseHere', null, page, true],
    ['a page tells which product it is', 'recognise', { platform: 'mixpost' }, page, true],
    ['an own page is no product', 'recognise', { platform: 'mixpost' }, own, false],
    ['a page hands over its posts', 'collectPosts', collected(), page, true],
    ['an own page has no posts', 'collectPosts', collected(), own, false],
    ['posts without a text', 'collectPosts', collected({ text: '' }), page, false],
    [
      'a text that is too long',
      'collectPosts',
      collected({ text: 'a'.repeat(10_001) }),
      page,
      false,
    ],
    ['too many posts', 'collectPosts', collected({}, 501), page, false],
    ['too much of all', 'collectPosts', collected({ text: 'a'.repeat(10_000) }, 101), page, false],
    ['a time that is none', 'collectPosts', collected({ at: 1.5 }), page, false],
    ['a page may not list rules', 'listRules', null, page, false],
    ['a page may not change rules', 'changeRules', change(), page, false],
    ['a page may not read tabs', 'getTab', { tabId: 1 }, page, false],
    ['a page may not change settings', 'saveSettings', defaultSettings, page, false],
    [
      'a page may not pause others',
      'setPaused',
      { host: 'other.example', paused: true },
      page,
      false,
    ],
    ['an own page lists rules', 'listRules', null, own, true],
    ['an own page saves a rule', 'changeRules', change(), own, true],
    ['an own page may not report', 'report', report, own, false],
    ['another extension may nothing', 'listRules', null, stranger, false],
    ['a file may nothing', 'getPlan', null, nowhere, false],
    ['a message that is not known', 'toString', null, own, false],
    ['data of another shape', 'getTab', { tabId: '1' }, own, false],
    ['more data than asked for', 'getTab', { tabId: 1, all: true }, own, false],
    ['a rule that does not parse', 'changeRules', change({ effect: 'delete' }), own, false],
    [
      'a rule for every host',
      'changeRules',
      change({ place: { kind: 'host', host: '*' } }),
      own,
      false,
    ],
  ] as const)('%s', async (_, name, data, sender, allowed) => {
    const reply = await deliver({ name, data }, sender);
    expect([reply.ok, handled.mock.calls.length]).toEqual([allowed, allowed ? 1 : 0]);
  });

  test.each([null, undefined, 1, 'getPlan', [], {}, { name: 1 }, { name: 'getPlan' }])(
    '%j is refused, never thrown',
    async (message) => {
      expect(await deliver(message, own)).toMatchObject({ ok: false });
    },
  );
});

test('the host of a page is what the browser says, not what the page says', async () => {
  await deliver({ name: 'report', data: { ...report, host: 'bank.example' } }, blank);
  expect(handled.mock.calls[0]?.[2]).toEqual({
    address: 'https://ads.example.com/',
    frameId: 3,
    host: 'ads.example.com',
    tabId: 7,
  });
});
