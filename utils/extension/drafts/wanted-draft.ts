import * as v from 'valibot';
import { browser } from 'wxt/browser';

const keyOf = (host: string) => `draft-wanted:${host}`;
/** So long the frame that was told is told again, in milliseconds: it may not have heard the answer. */
const AGAIN_MS = 10_000;

const WantedSchema = v.strictObject({
  id: v.string(),
  /** Which frame was told, and when: milliseconds since 1970. */
  told: v.nullable(v.strictObject({ at: v.number(), frame: v.string() })),
});
type Wanted = v.InferOutput<typeof WantedSchema>;

const keep = (host: string, wanted: Wanted) =>
  browser.storage.session.set({ [keyOf(host)]: wanted });

/** Remembers that the person wants the draft `id` back in a page of `host`, until the browser ends. */
export const wantDraft = (host: string, id: string): Promise<void> =>
  keep(host, { id, told: null });

/** The draft that the person wants back in a page of `host`; told to one frame. `now` in milliseconds. */
export async function takeWanted(host: string, frame: string, now: number): Promise<string | null> {
  const stored = await browser.storage.session.get(keyOf(host));
  const parsed = v.safeParse(WantedSchema, stored[keyOf(host)]);
  if (!parsed.success) return null;
  const { id, told } = parsed.output;
  if (told === null) {
    await keep(host, { id, told: { at: now, frame } });
    return id;
  }
  if (told.frame === frame && now - told.at < AGAIN_MS) return id;
  await browser.storage.session.remove(keyOf(host));
  return null;
}
