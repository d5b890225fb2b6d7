import { browser } from 'wxt/browser';
import { addressWithoutSecrets } from '@/utils/drafts/address';
import type { Draft } from '@/utils/drafts/draft';

/** The open tab that shows the page of a draft, if there is one. */
async function tabOf({ url }: Pick<Draft, 'url'>) {
  const tabs = await browser.tabs.query({});
  return tabs.find(
    (tab) =>
      tab.url !== undefined && URL.canParse(tab.url) && addressWithoutSecrets(tab.url) === url,
  );
}

/**
 * Brings the page of a draft to the front. `asked`: it was open already; `opened`: it is being loaded
 * in a new tab.
 */
export async function putBack(draft: Draft): Promise<'asked' | 'opened'> {
  const tab = await tabOf(draft);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: draft.url });
    return 'opened';
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return 'asked';
}
