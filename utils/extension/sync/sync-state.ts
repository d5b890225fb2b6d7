import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SYNC_KEY = 'sync';

const StateSchema = v.strictObject({
  isOn: v.optional(v.boolean(), false),
  /** When all was the same here and in the browser's sync storage; milliseconds since 1970. */
  at: v.optional(v.nullable(v.number()), null),
  /** How much of the sync storage is used: bytes. */
  bytes: v.optional(v.number(), 0),
  /** By how many bytes it is too much. */
  over: v.optional(v.number(), 0),
  /** Since when only a part of what another machine wrote has come. */
  incompleteSince: v.optional(v.nullable(v.number()), null),
  /** What keeps it from working. */
  trouble: v.optional(v.nullable(v.picklist(['too-large', 'newer', 'failed'])), null),
});
/** Whether rules and settings are shared with a person's other machines, and how that goes. */
export type SyncState = v.InferOutput<typeof StateSchema>;

/** How it stands; anything unreadable counts as off. */
export async function readSync(): Promise<SyncState> {
  const stored = await browser.storage.local.get(SYNC_KEY);
  const parsed = v.safeParse(StateSchema, stored[SYNC_KEY] ?? {});
  return parsed.success ? parsed.output : v.parse(StateSchema, {});
}

/** Notes how it stands. */
export async function noteSync(part: Partial<SyncState>): Promise<void> {
  await browser.storage.local.set({ [SYNC_KEY]: { ...(await readSync()), ...part } });
}

/** Calls `listener` with how it stands, now and at each change; gives back its undo. */
export function watchSync(listener: (state: SyncState) => void): () => void {
  const tell = () => void readSync().then(listener, () => undefined);
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.hasOwn(changes, SYNC_KEY)) tell();
  };
  browser.storage.onChanged.addListener(heard);
  tell();
  return () => browser.storage.onChanged.removeListener(heard);
}
