import { localDay } from '@/utils/availability/day';
import { hostOfPattern, verifiedMatches } from '@/utils/availability/hosts';
import { compilePlan } from '@/utils/plan/compile';
import type { Plan } from '@/utils/plan/types';
import { bundledList, bundledWords } from './bundled';
import { readRules } from './database';
import { cachedHosts, keepPlans } from './plan-cache';
import { readSettings } from './settings-store';
import { tellAllPages } from './tell-pages';

async function compileFor(hosts: readonly string[]): Promise<Plan[]> {
  const [rules, settings] = await Promise.all([readRules(), readSettings()]);
  const common = {
    list: bundledList,
    words: bundledWords,
    rules,
    settings,
    day: localDay(new Date()),
  };
  return hosts.map((host) => compilePlan({ ...common, url: `https://${host}/` }));
}

/** The plan for `host` as of now. */
export async function planFor(host: string): Promise<Plan> {
  const [plan] = await compileFor([host]);
  if (!plan) throw new Error(`no plan for ${host}`);
  return plan;
}

/** The plan for `host` as of now, also kept for its next page. */
export async function freshPlan(host: string): Promise<Plan> {
  const plan = await planFor(host);
  await keepPlans([plan]);
  return plan;
}

const listedHosts = verifiedMatches(bundledList.platforms)
  .map(hostOfPattern)
  .map((host) => host.replace(/^\*\./, ''));

/** Compiles the plans of all listed and all visited hosts again, and tells the open pages. */
export async function refreshPlans(): Promise<void> {
  const hosts = new Set([...listedHosts, ...(await cachedHosts())]);
  await keepPlans(await compileFor([...hosts]));
  await tellAllPages('planChanged', null);
}
