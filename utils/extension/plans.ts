import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import { policyOn } from '@/utils/plan/policy/on-site';
import { policyPackNames, rulesUnder } from '@/utils/plan/policy/rules';
import { quietUntil } from '@/utils/plan/snooze';
import type { Plan } from '@/utils/plan/types';
import { followPlan, followPlans } from './detector-script';
import { listHead, listWith } from './list';
import { readLexicon } from './list-files';
import { isLexiconKept, keepLexicon, keepOnlyPlans, keepPlans } from './plan-cache';
import { readPolicy } from './policy/policy-store';
import { readRules } from './rules/read-rules';
import { readSettings } from './settings-store';
import { allowedIn } from './sites/allowed-in';
import { readGrants } from './sites/grants';
import { readSnoozed } from './snooze-store';
import { tellAllPages } from './tell-pages';
import { noteVisit, readVisits } from './visits';

async function compileFor(hosts: readonly string[], inTab?: number): Promise<Plan[]> {
  const [grants, { policy }, rules, settings, head, visits, snoozed] = await Promise.all([
    readGrants(),
    readPolicy(),
    readRules(),
    readSettings(),
    listHead(),
    readVisits(),
    readSnoozed(),
  ]);
  const recognisedOn = (host: string) => visits[host]?.recognised ?? null;
  const needed = hosts.flatMap((host) => platformsFor(head, host, recognisedOn(host)));
  const list = await listWith([...new Set(needed)]);
  const allowed = await allowedIn(grants, hosts, inTab);
  const now = new Date();
  const common = {
    list,
    rules: rulesUnder(policy, rules),
    packNames: new Map(policyPackNames(policy)),
    settings,
    day: localDay(now),
  };
  return hosts.map((host) =>
    compilePlan({
      ...common,
      allowed: allowed(host),
      policy: policyOn(policy, host),
      url: `https://${host}/`,
      recognised: recognisedOn(host),
      quietUntil: quietUntil(snoozed, host, now.getTime()),
    }),
  );
}

let shared: Promise<void> | null = null;

/** What all pages need is kept once for all of them, before the first plan is. */
function shareLexicon(): Promise<void> {
  shared ??= isLexiconKept().then(async (kept) => {
    if (!kept) await keepLexicon(await readLexicon());
  });
  return shared;
}

/** The plan for `host` as of now, in one tab where that matters. */
export async function planFor(host: string, inTab?: number): Promise<Plan> {
  const [plan] = await compileFor([host], inTab);
  if (!plan) throw new Error(`no plan for ${host}`);
  return plan;
}

/** The plan for `host` as of now, also kept for its next page. */
export async function freshPlan(host: string, inTab?: number): Promise<Plan> {
  const plan = await planFor(host, inTab);
  await shareLexicon();
  await keepPlans([plan]);
  await followPlan(plan);
  if (plan.platform) {
    const known = (await readVisits())[host];
    const recognised = known?.recognised ?? null;
    await noteVisit(host, { platform: plan.platform.id, recognised }, plan.day);
  }
  return plan;
}

/** The plan for a host on which `platform`, a product of its customers' hosts, was recognised. */
export async function recognisedPlan(
  host: string,
  platform: string,
  inTab?: number,
): Promise<Plan> {
  const { index } = await listHead();
  const isKnown = index.selfHosted.some((product) => product.platform === platform);
  const plan = await planFor(host, inTab);
  if (!isKnown || plan.platform !== null) return plan;
  await noteVisit(host, { platform, recognised: platform }, plan.day);
  return freshPlan(host, inTab);
}

async function openHosts(): Promise<string[]> {
  const tabs = await browser.tabs.query({});
  // Only of tabs on which the extension may run is the address told.
  return tabs.flatMap(({ url }) => (url && /^https?:/.test(url) ? new URL(url).hostname : []));
}

/** Hosts that the extension may run on: their first page finds its plan as well. */
async function allowedHosts(): Promise<string[]> {
  return (await readGrants()).granted.filter((host) => !host.startsWith('*'));
}

/** Compiles the plans of all allowed, open and visited dashboards, and tells the open pages. */
export async function refreshPlans(): Promise<void> {
  const known = await Promise.all([allowedHosts(), openHosts(), readVisits().then(Object.keys)]);
  const hosts = new Set(known.flat());
  await shareLexicon();
  const plans = await compileFor([...hosts]);
  await keepOnlyPlans(plans);
  await followPlans(plans);
  await tellAllPages('planChanged', null);
}
