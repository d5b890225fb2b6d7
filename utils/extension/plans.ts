import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import type { Plan } from '@/utils/plan/types';
import { bundledWords } from './bundled';
import { readRules } from './database';
import { listHead, listWith } from './list';
import { keepOnlyPlans, keepPlans } from './plan-cache';
import { readSettings } from './settings-store';
import { tellAllPages } from './tell-pages';
import { noteVisit, readVisits } from './visits';

async function compileFor(hosts: readonly string[]): Promise<Plan[]> {
  const [rules, settings, head, visits] = await Promise.all([
    readRules(),
    readSettings(),
    listHead(),
    readVisits(),
  ]);
  const recognisedOn = (host: string) => visits[host]?.recognised ?? null;
  const needed = hosts.flatMap((host) => platformsFor(head, host, recognisedOn(host)));
  const list = await listWith([...new Set(needed)]);
  const common = { list, words: bundledWords, rules, settings, day: localDay(new Date()) };
  return hosts.map((host) =>
    compilePlan({ ...common, url: `https://${host}/`, recognised: recognisedOn(host) }),
  );
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
  if (plan.platform) {
    const known = (await readVisits())[host];
    const recognised = known?.recognised ?? null;
    await noteVisit(host, { platform: plan.platform.id, recognised }, plan.day);
  }
  return plan;
}

/** The plan for a host on which `platform`, a product of its customers' hosts, was recognised. */
export async function recognisedPlan(host: string, platform: string): Promise<Plan> {
  const { index } = await listHead();
  const isKnown = index.selfHosted.some((product) => product.platform === platform);
  const plan = await planFor(host);
  if (!isKnown || plan.platform !== null) return plan;
  await noteVisit(host, { platform, recognised: platform }, plan.day);
  return freshPlan(host);
}

async function openHosts(): Promise<string[]> {
  const tabs = await browser.tabs.query({});
  // Only of tabs on which the extension may run is the address told.
  return tabs.flatMap(({ url }) => (url && /^https?:/.test(url) ? new URL(url).host : []));
}

/** Compiles the plans of all open and all visited dashboards again, and tells the open pages. */
export async function refreshPlans(): Promise<void> {
  const hosts = new Set([...(await openHosts()), ...Object.keys(await readVisits())]);
  await keepOnlyPlans(await compileFor([...hosts]));
  await tellAllPages('planChanged', null);
}
