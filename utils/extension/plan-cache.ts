import { browser } from 'wxt/browser';
import type { LexiconData } from '@/utils/plan/lexicon';
import { PLAN_VERSION, type Plan } from '@/utils/plan/types';

const LEXICON = 'lexicon';
const LEXICON_KEPT = 'lexiconKept';
const keyOf = (host: string) => `plan:${host}`;

const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' && value !== null && (value as Plan).version === PLAN_VERSION;

/** Lets content scripts read their plan without waking the worker, where the browser can. */
export async function openPlanCache(): Promise<void> {
  await browser.storage.session
    .setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
    ?.catch(() => undefined);
}

/** The plan kept for `host`, if this context may read it. */
export async function cachedPlan(host: string): Promise<Plan | null> {
  try {
    const stored = await browser.storage.session.get(keyOf(host));
    const plan: unknown = stored[keyOf(host)];
    return isPlan(plan) ? plan : null;
  } catch {
    return null;
  }
}

/** What was kept for all pages beside their plans, if this context may read it. */
export async function cachedLexicon(): Promise<LexiconData | null> {
  try {
    const stored: { [LEXICON]?: LexiconData } = await browser.storage.session.get(LEXICON);
    return stored[LEXICON] ?? null;
  } catch {
    return null;
  }
}

/** Keeps what all pages need, until the extension is updated or the browser ends. */
export async function keepLexicon(lexicon: LexiconData): Promise<void> {
  await browser.storage.session.set({ [LEXICON]: lexicon, [LEXICON_KEPT]: true });
}

/** Whether that has been done; asking does not read it. */
export async function isLexiconKept(): Promise<boolean> {
  return (await browser.storage.session.get(LEXICON_KEPT))[LEXICON_KEPT] === true;
}

/** Keeps plans, one a host. */
export async function keepPlans(plans: readonly Plan[]): Promise<void> {
  await browser.storage.session.set(
    Object.fromEntries(plans.map((plan) => [keyOf(plan.host), plan])),
  );
}

/** Keeps these plans, and no other. */
export async function keepOnlyPlans(plans: readonly Plan[]): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const kept = new Set(plans.map(({ host }) => keyOf(host)));
  const old = Object.keys(stored).filter((key) => key.startsWith('plan:') && !kept.has(key));
  await browser.storage.session.remove(old);
  await keepPlans(plans);
}

/** The day for which the kept plans were compiled; `null` when none is kept. */
export async function cachedDay(): Promise<string | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const plan = Object.values(stored).find(isPlan);
  return plan?.day ?? null;
}
