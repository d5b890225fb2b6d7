import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import type { SaveReply } from '@/utils/extension/drafts/save-reply';
import { keepSelection } from '@/utils/extension/menus/keep-selection';
import { openOptions } from '@/utils/extension/own-pages';

vi.mock('@/utils/extension/drafts/keep-draft');
vi.mock('@/utils/extension/own-pages');

const words = {
  empty: 'Nothing there',
  failed: 'Failed',
  full: 'Full',
  off: 'Off',
  private: 'Private',
  secret: 'Secret',
};
const executeScript = vi.fn();
const setTitle = vi.fn(async (_: { readonly title: string }) => undefined);
const setBadgeText = vi.fn(async () => undefined);

interface Case {
  /** What the frame answers; an error where it cannot be asked. */
  readonly says?: unknown;
  readonly click?: object;
  readonly isPrivate?: boolean;
  readonly reply?: Pick<Extract<SaveReply, { kind: 'refused' }>, 'kind' | 'why'>;
}

const text = (value: string) => ({ kind: 'text', text: value });
const pageUrl = 'https://ads.example.com/social/compose?token=abc';

async function choose({ click, isPrivate = false, reply, says = { kind: 'none' } }: Case) {
  executeScript.mockImplementation(async () => {
    if (says instanceof Error) throw says;
    return [{ result: says }];
  });
  vi.mocked(keepDraft).mockImplementation(async ({ id }) =>
    reply ? { ...reply, id } : { kind: 'kept', id },
  );
  await keepSelection(
    { editable: false, menuItemId: 'keep', pageUrl, ...click },
    { id: 7, incognito: isPrivate, title: 'Planner' },
    words,
  );
  return {
    kept: vi.mocked(keepDraft).mock.lastCall,
    told: setTitle.mock.lastCall?.[0].title,
  };
}

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser, {
    action: { setBadgeText, setTitle },
    scripting: { executeScript },
  });
  setTitle.mockResolvedValue(undefined);
  setBadgeText.mockResolvedValue(undefined);
});

test('what is selected becomes a draft of its site, which is opened', async () => {
  const { kept } = await choose({ click: { frameId: 4 }, says: text('Autumn\nroast') });
  expect(executeScript.mock.lastCall?.[0]).toMatchObject({ target: { frameIds: [4], tabId: 7 } });
  expect(kept?.[0]).toMatchObject({
    isCut: false,
    texts: [{ network: null, text: 'Autumn\nroast' }],
    title: 'Planner',
    url: 'https://ads.example.com/social/compose',
  });
  expect(kept?.[1]).toEqual({ address: pageUrl, host: 'ads.example.com', isPrivate: false });
  expect(openOptions).toHaveBeenCalledWith(`#/drafts/${kept?.[0].id}`);
  expect(setTitle).not.toHaveBeenCalled();
});

/** [what, the case, the host it is kept for and what is kept] */
test.each<[string, Case, string, string]>([
  [
    'a frame of another host',
    { click: { frameUrl: 'https://app.agency.example/new' }, says: text('Autumn') },
    'app.agency.example',
    'Autumn',
  ],
  [
    'a frame without an address of its own',
    { click: { frameUrl: 'about:srcdoc' }, says: text('Autumn') },
    'ads.example.com',
    'Autumn',
  ],
  [
    'a frame that finds nothing',
    { click: { selectionText: 'Autumn roast' } },
    'ads.example.com',
    'Autumn roast',
  ],
  [
    'a frame that cannot be asked',
    { click: { selectionText: 'Autumn roast' }, says: new Error('no such frame') },
    'ads.example.com',
    'Autumn roast',
  ],
])('%s', async (_, each, host, said) => {
  const { kept } = await choose(each);
  expect([kept?.[1].host, kept?.[0].texts[0]?.text]).toEqual([host, said]);
});

test('a text that is too long is cut, and that is said', async () => {
  const { kept } = await choose({ says: text('a'.repeat(1_000_001)) });
  expect([kept?.[0].isCut, kept?.[0].texts[0]?.text.length]).toEqual([true, 1_000_000]);
});

/** [what, the case, what is told] */
test.each<[string, Case, string]>([
  [
    'a field for a password',
    { click: { selectionText: 'hunter2' }, says: { kind: 'secret' } },
    'Secret',
  ],
  [
    'a field that cannot be asked',
    { click: { editable: true, selectionText: 'hunter2' }, says: new Error('no such frame') },
    'Failed',
  ],
  [
    'a field that answers something else',
    { click: { editable: true, selectionText: 'hunter2' }, says: { kind: 'text' } },
    'Failed',
  ],
  ['white space', { says: text(' \n ') }, 'Nothing there'],
  ['a private window', { isPrivate: true, says: text('Autumn') }, 'Private'],
  ['no address', { click: { pageUrl: 'about:blank' }, says: text('Autumn') }, 'Failed'],
  [
    'a site whose texts are not wanted',
    { reply: { kind: 'refused', why: 'off' }, says: text('Autumn') },
    'Off',
  ],
  [
    'a site with too many of them',
    { reply: { kind: 'refused', why: 'full' }, says: text('Autumn') },
    'Full',
  ],
])('of %s nothing is kept, and it is told why', async (_, each, said) => {
  const { kept, told } = await choose(each);
  expect(told).toBe(said);
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  expect(openOptions).not.toHaveBeenCalled();
  expect(kept === undefined).toBe(each.reply === undefined);
});
