import { browser } from 'wxt/browser';
import type { LexiconData } from '@/utils/plan/lexicon';
import type { Plan } from '@/utils/plan/types';
import { isPlan, LEXICON, planKey } from './kept-plan';
import { sessionUnder } from './session';

const LEXICON_KEPT = 'lexiconKept';
const TAGS = 'planTags';
/** Lets content scripts read their plan without waking the worker, where the browser can. */
export async function openPlanCache(): Promise<void> {
  await browser.storage.session
    .setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
    ?.catch(() => undefined);
}

/** Keeps what all pages need, until the extension is updated or the browser ends. */
export async function keepLexicon(lexicon: LexiconData): Promise<void> {
  await browser.storage.session.set({ [LEXICON]: lexicon, [LEXICON_KEPT]: true });
}

/** Whether that has been done; asking does not read it. */
export async function isLexiconKept(): Promise<boolean> {
  return (await browser.storage.session.get(LEXICON_KEPT))[LEXICON_KEPT] === true;
}

/** What tells each kept plan from another for its host: reading these is quicker than reading plans. */
type Tags = Readonly<Record<string, string>>;

async function readTags(): Promise<Tags> {
  const stored: { [TAGS]?: Tags } = await browser.storage.session.get(TAGS);
  return stored[TAGS] ?? {};
}

const tagOf = ({ digest, quietUntil }: Plan) => `${digest} ${quietUntil}`;
const tagsOf = (plans: readonly Plan[]): Tags =>
  Object.fromEntries(plans.map((plan) => [plan.host, tagOf(plan)]));

let last: Promise<unknown> = Promise.resolve();

// Two at once would each forget what the other has kept.
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = last.then(change);
  last = done.catch(() => undefined);
  return done;
}

async function keep(plans: readonly Plan[], before: Tags, tags: Tags): Promise<Set<string>> {
  const news = plans.filter((plan) => before[plan.host] !== tagOf(plan));
  const content = Object.fromEntries(news.map((plan) => [planKey(plan.host), plan]));
  if (news.length > 0) await browser.storage.session.set({ ...content, [TAGS]: tags });
  return new Set(news.map(({ host }) => host));
}

/** Keeps plans, one a host, and tells for which hosts another was kept before. */
export const keepPlans = (plans: readonly Plan[]): Promise<ReadonlySet<string>> =>
  inTurn(async () => {
    const before = await readTags();
    return keep(plans, before, { ...before, ...tagsOf(plans) });
  });

/** Keeps these plans, and no other. */
export const keepOnlyPlans = (plans: readonly Plan[]): Promise<void> =>
  inTurn(async () => {
    const before = await readTags();
    const tags = tagsOf(plans);
    const old = Object.keys(before).filter((host) => !Object.hasOwn(tags, host));
    if (old.length > 0) {
      await browser.storage.session.set({ [TAGS]: tags });
      await browser.storage.session.remove(old.map(planKey));
    }
    await keep(plans, before, tags);
  });

/** The day for which the kept plans were compiled; `null` when none is kept. */
export async function cachedDay(): Promise<string | null> {
  const plan = Object.values(await sessionUnder(planKey(''))).find(isPlan);
  return plan?.day ?? null;
}
