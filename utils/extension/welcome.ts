import { browser } from 'wxt/browser';

/** Whether the organisation has installed it: then nobody has asked to be welcomed. */
const isByOrganisation = (): Promise<boolean> =>
  browser.management.getSelf().then(
    ({ installType }) => installType === 'admin',
    () => false,
  );

/** Shows the welcome page once: when a person has installed the extension, never at an update. */
export async function welcomeAtInstall({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install' || (await isByOrganisation())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Closes the tab that this page is in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
