import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Proposal, ProposalSchema } from '@/utils/rules/proposal';
import { sessionUnder } from './session';

const PREFIX = 'pick:';
/** So many are kept; an older one is let go of. */
const MOST_PICKS = 20;

const PickSchema = v.strictObject({
  /** In milliseconds since 1970. */
  at: v.number(),
  proposal: ProposalSchema,
  /** The tab in which the person pointed; `null` where it is not known. */
  tabId: v.nullable(v.number()),
});
/** What a person pointed at, and where. */
export type Pick = v.InferOutput<typeof PickSchema>;

/** Lets go of the oldest, never of the one under `newest`, whatever the clock says. */
async function forgetOldest(newest: string): Promise<void> {
  const picks = Object.entries(await sessionUnder(PREFIX))
    .filter(([key]) => key !== newest)
    .map(([key, value]) => {
      const pick = v.safeParse(PickSchema, value);
      return { key, at: pick.success ? pick.output.at : 0 };
    })
    .sort((a, b) => b.at - a.at);
  await browser.storage.session.remove(picks.slice(MOST_PICKS - 1).map(({ key }) => key));
}

/** Keeps a proposal until the browser ends; gives the id by which the form of a new rule finds it. */
export async function keepPick(
  proposal: Proposal,
  tabId: number | null = null,
  id: string = crypto.randomUUID(),
): Promise<string> {
  const pick: Pick = { at: Date.now(), proposal, tabId };
  const key = `${PREFIX}${id}`;
  await browser.storage.session.set({ [key]: pick });
  await forgetOldest(key);
  return id;
}

/** The proposal kept under `id`, with the tab that it is from; `null` where there is none. */
export async function readPick(id: string): Promise<Pick | null> {
  const key = `${PREFIX}${id}`;
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const pick = v.safeParse(PickSchema, stored[key]);
  return pick.success ? pick.output : null;
}

/** Lets what was pointed at in the tab `from` belong to the tab `to`, under which that one goes on. */
export async function movePicks(from: number, to: number): Promise<void> {
  const moved = Object.entries(await sessionUnder(PREFIX)).flatMap(([key, value]) => {
    const pick = v.safeParse(PickSchema, value);
    return pick.success && pick.output.tabId === from ? [[key, { ...pick.output, tabId: to }]] : [];
  });
  if (moved.length > 0) await browser.storage.session.set(Object.fromEntries(moved));
}
