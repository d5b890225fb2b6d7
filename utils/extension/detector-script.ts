import { browser } from 'wxt/browser';
import { somethingToDo } from '@/utils/plan/something-to-do';
import type { Plan } from '@/utils/plan/types';

const SCRIPT = 'detector';

let last: Promise<unknown> = Promise.resolve();

/** The hosts on which the detector comes with the page; everywhere else it is brought when needed. */
async function registeredHosts(): Promise<string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  return known?.matches?.map((match) => new URL(match.replace('/*', '/')).host) ?? [];
}

async function register(hosts: readonly string[]): Promise<void> {
  const known = await registeredHosts();
  if (known.length === hosts.length && hosts.every((host) => known.includes(host))) return;
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      allFrames: true,
      js: ['detector.js'],
      matches: hosts.map((host) => `https://${host}/*`),
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
      runAt: 'document_start',
    },
  ]);
}

// Two changes at once would both add the script.
const inTurn = (change: () => Promise<void>) => {
  last = last.then(change).catch(() => undefined);
  return last;
};

/** Lets the detector come with the pages of exactly those plans that have something to do. */
export const followPlans = (plans: readonly Plan[]) =>
  inTurn(() => register(plans.filter(somethingToDo).map(({ host }) => host)));

/** The same for one more plan. */
export const followPlan = (plan: Plan) =>
  inTurn(async () => {
    const others = (await registeredHosts()).filter((host) => host !== plan.host);
    await register(somethingToDo(plan) ? [...others, plan.host] : others);
  });
