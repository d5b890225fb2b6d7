/** Who may send a message, as a browser tells it; the ids of messages.md. */
const id = 'test-extension-id';
const origin = `chrome-extension://${id}`;
const own = { id, origin, url: `${origin}/popup.html` };
const tab = { id: 7, incognito: false, url: 'https://ads.example.com/compose' };
const page = {
  frameId: 0,
  id,
  origin: 'https://ads.example.com',
  tab,
  url: 'https://ads.example.com/compose',
};
const ownTab = { ...tab, url: `${origin}/options.html` };
const other = 'another-extension-id';

/** Every kind of sender. */
export const senders = {
  popup: own,
  options: { ...own, frameId: 0, tab: ownTab, url: `${origin}/options.html#/rules` },
  'own frame': { ...own, frameId: 3, tab: ownTab, url: `${origin}/welcome-sample.html` },
  worker: { id, origin, url: `${origin}/background.js` },
  page,
  frame: { ...page, frameId: 4, url: 'https://ads.example.com/editor' },
  blank: { ...page, frameId: 5, url: 'about:blank' },
  sandboxed: { ...page, frameId: 6, origin: 'null', url: 'about:srcdoc' },
  private: { ...page, tab: { ...tab, incognito: true } },
  'not granted': {
    frameId: 0,
    id,
    origin: 'https://elsewhere.example',
    tab: { id: 8, incognito: false },
    url: 'https://elsewhere.example/',
  },
  'other page': { ...page, id: undefined },
  extension: {
    id: other,
    origin: `chrome-extension://${other}`,
    url: `chrome-extension://${other}/a.html`,
  },
  'its script': { ...page, id: other },
  'alike named': { id: `${id}x`, origin: `${origin}x`, url: `${origin}x/popup.html` },
  file: { ...page, origin: 'file://', tab: { id: 7 }, url: 'file:///page.html' },
  data: {
    ...page,
    origin: 'null',
    tab: { id: 7, url: 'data:text/html,a' },
    url: 'data:text/html,a',
  },
  opaque: { ...page, origin: 'null', tab: { id: 9, incognito: false }, url: 'about:blank' },
  'no tab': { id, origin: page.origin, url: page.url },
  nobody: {},
} as const;
