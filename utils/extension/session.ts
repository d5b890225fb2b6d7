import { browser } from 'wxt/browser';

/** Names its keys without reading what is kept under them; not every browser has it. */
interface Keyed {
  readonly getKeys?: () => Promise<readonly string[]>;
}

async function keysOf(session: object): Promise<readonly string[] | null> {
  try {
    return (await (session as Keyed).getKeys?.()) ?? null;
  } catch {
    return null;
  }
}

/**
 * What session storage keeps under keys that begin with `prefix`. All of it takes twenty times as long to
 * read as a few reports, because of the lexicon and of plans.
 */
export async function sessionUnder(prefix: string): Promise<Record<string, unknown>> {
  const { session } = browser.storage;
  const isUnder = (key: string) => key.startsWith(prefix);
  const keys = await keysOf(session);
  const stored: Record<string, unknown> = await session.get(keys?.filter(isUnder) ?? null);
  return Object.fromEntries(Object.entries(stored).filter(([key]) => isUnder(key)));
}
