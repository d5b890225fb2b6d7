import { browser } from 'wxt/browser';
import { ownVersion } from '@/utils/extension/language';
import { readPolicy as read } from '@/utils/plan/policy/read-policy';
import { nothingSaid, type PolicyReading } from '@/utils/plan/policy/types';

export const POLICY_KEY = 'policy';
/** Most browsers: nothing is kept then. */
const NONE = '{}';

/** What the browser says that the organisation has set; some refuse to answer where there is nothing. */
async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

// Rule packs are long, and a policy is asked for at every plan.
let known: { readonly text: string; readonly reading: PolicyReading } | null = null;

function readingOf(text: string): PolicyReading {
  if (known?.text !== text) {
    const reading = text === NONE ? nothingSaid : read(JSON.parse(text), ownVersion());
    known = { reading, text };
  }
  return known.reading;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What was kept; `null` also where that cannot be read. */
async function cachedText(): Promise<string | null> {
  const { [POLICY_KEY]: text } = await browser.storage.local.get(POLICY_KEY);
  if (typeof text !== 'string') return null;
  return text === known?.text || text === NONE || isJson(text) ? text : null;
}

const managedText = async () => JSON.stringify(await managedValues());

/** Reads the policy from the browser and keeps it; whether it is another one than before. */
export async function refreshPolicy(): Promise<boolean> {
  const [text, before] = await Promise.all([managedText(), cachedText()]);
  if (text === (before ?? NONE)) return false;
  await browser.storage.local.set({ [POLICY_KEY]: text });
  return true;
}

/**
 * What the organisation has set, from what was kept: browsers tell it late after their start, and the
 * first page must not wait for it. Before anything was kept the browser is asked.
 */
export async function readPolicy(): Promise<PolicyReading> {
  return readingOf((await cachedText()) ?? (await managedText()));
}

/** Calls `listener` whenever the policy is another one; it is looked at now and when the browser tells. */
export function listenForPolicy(listener: () => Promise<unknown>): void {
  const look = () =>
    void refreshPolicy()
      .then((isNew) => (isNew ? listener() : undefined))
      .catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') look();
  });
  look();
}
