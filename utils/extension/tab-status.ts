import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import type { FrameReport } from './frame-report';
import { markupTrouble } from './markup';
import { planFor } from './plans';
import { isOff } from './policy/feature-off';
import type { PausedRule, TabStatus } from './protocol';
import { foundInTab } from './reports';
import { readRules } from './rules/read-rules';
import { accessInTab } from './sites/access-in-tab';
import { tellPage } from './tell-pages';
import { paintTab } from './toolbar';

async function pausedRules(costly: FrameReport['costly']): Promise<PausedRule[]> {
  if (costly.length === 0) return [];
  const rules = await readRules();
  return costly.flatMap(({ rule, ms }) => {
    const [first] = rules.find(({ id }) => id === rule)?.locators ?? [];
    return first ? [{ looksFor: first.selector ?? first.labels.join(', '), ms }] : [];
  });
}

/** A page that was there before this version of the extension has no script that hears it. */
async function needsReload(tabId: number): Promise<boolean> {
  const { discarded, status } = await browser.tabs.get(tabId);
  if (discarded || status !== 'complete') return false;
  return !(await tellPage(tabId, 'present', null, 0));
}

/** What is known of a tab and what can be done there; its toolbar button shows it from now on. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const status = await statusOf(tabId);
  await paintTab(tabId, { ...status, isMoved: status.markup !== null });
  return status;
}

async function statusOf(tabId: number): Promise<TabStatus> {
  const access = await accessInTab(tabId);
  const nothing = { costly: [], markup: null, mayPoint: false, needsReload: false, units: [] };
  if (access.kind === 'closed') return { ...nothing, access, plan: null };
  const [plan, found, markup, isPickerOff, isOld] = await Promise.all([
    planFor(access.host, tabId),
    foundInTab(tabId),
    markupTrouble(access.host, localDay(new Date())),
    isOff('picker'),
    access.kind === 'runs' ? needsReload(tabId).catch(() => false) : false,
  ]);
  return {
    ...found,
    access,
    costly: await pausedRules(found.costly),
    markup,
    mayPoint: !isPickerOff && plan.paused === 'no' && !isOld,
    needsReload: isOld,
    plan,
  };
}
