import { browser } from 'wxt/browser';
import { safeLink } from '@/utils/availability/safe-link';
import { addressWithoutSecrets } from '@/utils/drafts/address';
import type { Draft } from '@/utils/drafts/draft';
import { tellPage } from '@/utils/extension/tell-pages';
import { wantDraft } from './wanted-draft';

/** The open tab that shows the page of a draft, if there is one. */
async function tabOf({ url }: Pick<Draft, 'url'>) {
  const tabs = await browser.tabs.query({});
  return tabs.find(
    (tab) =>
      tab.url !== undefined && URL.canParse(tab.url) && addressWithoutSecrets(tab.url) === url,
  );
}

/**
 * Brings the page of a draft to the front, where its notice offers the text. `asked`: it was open already; `opened`: it is being loaded
 * in a new tab.
 */
export async function putBack(draft: Draft): Promise<'asked' | 'opened'> {
  await wantDraft(draft.host, draft.id);
  const tab = await tabOf(draft);
  if (tab?.id === undefined) {
    const link = safeLink(draft.url);
    if (!link) throw new Error('the page of this draft is none that can be opened');
    await browser.tabs.create({ url: link.href });
    return 'opened';
  }
  await browser.tabs.update(tab.id, { active: true });
  await tellPage(tab.id, 'draftWanted', null);
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return 'asked';
}
