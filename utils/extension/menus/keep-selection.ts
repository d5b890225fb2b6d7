import type { Browser } from 'wxt/browser';
import { addressWithoutSecrets } from '@/utils/drafts/address';
import { MAX_ADDRESS, MAX_TEXT, MAX_TITLE, type Written } from '@/utils/drafts/draft';
import { keepDraft } from '@/utils/extension/drafts/keep-draft';
import { openOptions } from '@/utils/extension/own-pages';
import { sayOnToolbar } from '@/utils/extension/toolbar';
import { readSelection } from './selection';
import type { MenuWords, NotKept } from './words';

type Click = Browser.contextMenus.OnClickData;
type Tab = Pick<Browser.tabs.Tab, 'incognito' | 'title'> & { readonly id: number };

/** The selected text, or why there is none to keep. */
async function textOf(
  { editable, frameId = 0, selectionText = '' }: Click,
  tabId: number,
): Promise<{ readonly text: string } | { readonly why: NotKept }> {
  const selection = await readSelection(tabId, frameId);
  if (selection?.kind === 'secret') return { why: 'secret' };
  // Of a field that cannot be asked nobody knows whether it holds a secret.
  if (selection === null && editable) return { why: 'failed' };
  // The browser's own words for it have lost their lines.
  const text = selection?.kind === 'text' ? selection.text : selectionText;
  return text.trim() === '' ? { why: 'empty' } : { text };
}

const isWeb = (address: string | undefined): address is string =>
  address !== undefined && /^https?:/.test(address);

const writtenOf = (text: string, url: string, title: string): Written => ({
  chosen: [],
  id: crypto.randomUUID(),
  isCut: text.length > MAX_TEXT,
  links: [],
  lost: [],
  plannedFor: null,
  texts: [{ network: null, text: text.slice(0, MAX_TEXT) }],
  title: title.slice(0, MAX_TITLE),
  url: addressWithoutSecrets(url).slice(0, MAX_ADDRESS),
});

async function keep(click: Click, tab: Tab): Promise<{ id: string } | { why: NotKept }> {
  if (tab.incognito) return { why: 'private' };
  const address = [click.frameUrl, click.pageUrl].find(isWeb);
  if (!address) return { why: 'failed' };
  const found = await textOf(click, tab.id);
  if ('why' in found) return found;
  const written = writtenOf(found.text, address, tab.title ?? '');
  const sender = { address, host: new URL(address).hostname, isPrivate: tab.incognito };
  const reply = await keepDraft(written, sender, Date.now());
  return reply.kind === 'refused' ? { why: reply.why } : { id: reply.id };
}

/** Keeps what a person has selected as a draft of its site, and opens that; else says why not. */
export async function keepSelection(
  click: Click,
  tab: Tab,
  words: MenuWords['notKept'],
): Promise<void> {
  const kept = await keep(click, tab).catch(() => ({ why: 'failed' as const }));
  if ('id' in kept) await openOptions(`#/drafts/${kept.id}`);
  else await sayOnToolbar(tab.id, words[kept.why]);
}
