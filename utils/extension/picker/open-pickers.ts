import * as v from 'valibot';
import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `picker:${tabId}`;
/** A picker that was open for so long, in milliseconds, counts as left. */
const LONGEST_MS = 15 * 60_000;

const OpenedSchema = v.strictObject({
  /** When it was opened, in milliseconds since 1970. */
  at: v.number(),
  /** Whether something was pointed at and shown: then it is over. */
  isPicked: v.boolean(),
});
type Opened = v.InferOutput<typeof OpenedSchema>;

const note = (tabId: number, opened: Opened) =>
  browser.storage.session.set({ [keyOf(tabId)]: opened });

/** Notes that a person has opened the picker in a tab. */
export const noteOpened = (tabId: number, now: number): Promise<void> =>
  note(tabId, { at: now, isPicked: false });

/** Notes that what was pointed at with it is shown. */
export const notePicked = (tabId: number, { at }: Opened): Promise<void> =>
  note(tabId, { at, isPicked: true });

/** Notes that it has ended there. */
export const noteEnded = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));

/** The picker that was opened last in a tab; `null` where there is none, or it was left. */
export async function pickerIn(tabId: number, now: number): Promise<Opened | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const opened = v.safeParse(OpenedSchema, stored[keyOf(tabId)]);
  return opened.success && Math.abs(now - opened.output.at) < LONGEST_MS ? opened.output : null;
}
