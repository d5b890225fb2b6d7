import { browser } from 'wxt/browser';
import type { LexiconData } from '@/utils/plan/lexicon';
import { PLAN_VERSION, type Plan } from '@/utils/plan/types';

/** Where what all pages need is kept in session storage. */
export const LEXICON = 'lexicon';

/** Where the plan of a host is kept in session storage. */
export const planKey = (host: string): string => `plan:${host}`;

/** Whether it is a plan that this version has kept. */
export const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' && value !== null && (value as Plan).version === PLAN_VERSION;

/** The plan kept for `host`, if this context may read it. */
export async function cachedPlan(host: string): Promise<Plan | null> {
  try {
    const stored = await browser.storage.session.get(planKey(host));
    const plan: unknown = stored[planKey(host)];
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
