import { browser } from 'wxt/browser';

const keyOf = (host: string) => `draft-wanted:${host}`;

/** Remembers that the person wants the draft `id` back in a page of `host`, until the browser ends. */
export async function wantDraft(host: string, id: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(host)]: id });
}

/** The draft that the person wants back in a page of `host`; told once. */
export async function takeWanted(host: string): Promise<string | null> {
  const stored = await browser.storage.session.get(keyOf(host));
  await browser.storage.session.remove(keyOf(host));
  const id: unknown = stored[keyOf(host)];
  return typeof id === 'string' ? id : null;
}
