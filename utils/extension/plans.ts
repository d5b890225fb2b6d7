import { browser } from 'wxt/browser';
import type { Plan } from '@/utils/plan/types';
import { compileFor } from './compile-plans';
import { followPlan, followPlans } from './detector-script';
import { readLexicon } from './list-files';
import { headWithOwnPacks } from './packs/list-with-packs';
import { isLexiconKept, keepLexicon, keepOnlyPlans, keepPlans } from './plan-cache';
import { noteInPrivate, readRecognised } from './recognised';
import { foundInTab } from './reports';
import type { PageSender } from './sender';
import { readGrants } from './sites/grants';
import { tellPage } from './tell-pages';
import { paintReported } from './toolbar';
import { noteVisit, readVisits } from './visits';

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
  const [plan] = await compileFor([host], { inTab });
  if (!plan) throw new Error(`no plan for ${host}`);
  return plan;
}

/** The tab that asks for a plan, where that matters, and whether its window is a private one. */
type Asking = Partial<Pick<PageSender, 'isPrivate' | 'tabId'>>;

/** The plan for `host` as of now, also kept for its next page. */
export async function freshPlan(
  host: string,
  { isPrivate = false, tabId }: Asking = {},
): Promise<Plan> {
  const plan = await planFor(host, tabId);
  await shareLexicon();
  await keepPlans([plan]);
  // What the browser registers and where a person was would outlive the private window.
  if (isPrivate) return plan;
  await followPlan(plan);
  if (plan.platform) {
    const recognised = (await readRecognised())(host);
    await noteVisit(host, { platform: plan.platform.id, recognised }, plan.day);
  }
  return plan;
}

/** The plan for a host on which `platform`, a product of its customers' hosts, was recognised. */
export async function recognisedPlan(
  host: string,
  platform: string,
  asking: Asking = {},
): Promise<Plan> {
  const { index } = await headWithOwnPacks();
  const isKnown = index.selfHosted.some((product) => product.platform === platform);
  const plan = await planFor(host, asking.tabId);
  if (!isKnown || plan.platform !== null) return plan;
  if (asking.isPrivate) await noteInPrivate(host, platform);
  else await noteVisit(host, { platform, recognised: platform }, plan.day);
  return freshPlan(host, asking);
}

interface OpenTab {
  readonly isPrivate: boolean;
  readonly id: number | undefined;
  /** `null` where the extension may not run: only of the others is the address told. */
  readonly host: string | null;
}

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(({ id, incognito, url }) => {
    return {
      id,
      isPrivate: incognito,
      host: url && /^https?:/.test(url) ? new URL(url).hostname : null,
    };
  });
}

const hostsOf = (tabs: readonly OpenTab[]) => new Set(tabs.flatMap(({ host }) => host ?? []));
const isOrdinary = ({ isPrivate }: OpenTab) => !isPrivate;

/** Hosts that the extension may run on: their first page finds its plan as well. */
async function allowedHosts(): Promise<string[]> {
  return (await readGrants()).granted.filter((host) => !host.startsWith('*'));
}

const tell = (tabs: readonly OpenTab[]) =>
  Promise.all(tabs.map(({ id }) => (id === undefined ? false : tellPage(id, 'planChanged', null))));

/** A page in which nothing is guarded does not report that it is paused now. */
const repaint = (tabs: readonly OpenTab[]) =>
  Promise.all(
    tabs.map(async ({ host, id }) => {
      if (host === null || id === undefined) return;
      await paintReported(id, host, (await foundInTab(id)).units);
    }),
  );

/** Pages for which something has changed come first: a person may be looking at them. */
async function refresh(): Promise<void> {
  await shareLexicon();
  const tabs = await openTabs();
  const open = hostsOf(tabs);
  const plans = await compileFor([...open]);
  const changed = await keepPlans(plans);
  const isFirst = ({ host }: OpenTab) => host !== null && changed.has(host);
  const told = tell(tabs.filter(isFirst));
  const known = await Promise.all([allowedHosts(), readVisits().then(Object.keys)]);
  const others = new Set(known.flat().filter((host) => !open.has(host)));
  const all = [...plans, ...(await compileFor([...others]))];
  await keepOnlyPlans(all);
  const followed = new Set([...hostsOf(tabs.filter(isOrdinary)), ...known.flat()]);
  await followPlans(all.filter(({ host }) => followed.has(host)));
  await told;
  await repaint(tabs.filter(isFirst));
  // In a page of which nothing has changed there may be frames of other hosts.
  await tell(tabs.filter((tab) => !isFirst(tab)));
}

let running: Promise<void> = Promise.resolve();
let next: Promise<void> | null = null;

/**
 * Compiles the plans of all allowed, open and visited dashboards, and tells the open pages. One after
 * another; who asks while one is still to begin is answered by that one.
 */
export function refreshPlans(): Promise<void> {
  next ??= running.then(() => {
    next = null;
    return refresh();
  });
  const own = next;
  running = own.catch(() => undefined);
  return own;
}
