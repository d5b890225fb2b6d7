import { browser } from 'wxt/browser';
import { readRules, removeRule, writeRule } from './database';
import { freshPlan, planFor, recognisedPlan, refreshPlans } from './plans';
import { keepReport, unitsOf } from './reports';
import type { Handlers } from './serve';
import { changeSettings, pauseHost, readSettings } from './settings-store';
import { tellPage } from './tell-pages';

async function hostOfTab(tabId: number): Promise<string | null> {
  // A tab that has just been closed is no error: there is nothing to see in it.
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url && /^https?:/.test(url) ? new URL(url).host : null;
}

async function injectNotice(tabId: number, frameId: number): Promise<boolean> {
  return browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/notice.js'] })
    .then(
      () => true,
      () => false,
    );
}

/** What the worker answers; each can be repeated without harm. */
export const handlers: Handlers = {
  getPlan: (_, { host }) => freshPlan(host),
  recognise: ({ platform }, { host }) => recognisedPlan(host, platform),
  report: (report, sender) => keepReport(sender, { ...report, host: sender.host }),
  showNotice: (_, { tabId, frameId }) => injectNotice(tabId, frameId),
  pauseHere: async (_, { host }) => {
    await pauseHost(host, true);
    await refreshPlans();
    return null;
  },
  getTab: async ({ tabId }) => {
    const host = await hostOfTab(tabId);
    if (host === null) return { plan: null, units: [] };
    const [plan, units] = await Promise.all([planFor(host), unitsOf(tabId)]);
    return { plan, units };
  },
  setPaused: async ({ host, paused }) => {
    const settings = await pauseHost(host, paused);
    await refreshPlans();
    return settings;
  },
  showUnit: ({ tabId, frameId, key, shown }) =>
    tellPage(tabId, 'showUnit', { key, shown }, frameId),
  getSettings: readSettings,
  saveSettings: async (change) => {
    const saved = await changeSettings((settings) => ({ ...settings, ...change }));
    await refreshPlans();
    return saved;
  },
  listRules: readRules,
  saveRule: async (rule) => {
    const saved = await writeRule(rule);
    await refreshPlans();
    return saved;
  },
  deleteRule: async ({ id }) => {
    const removed = await removeRule(id);
    await refreshPlans();
    return removed;
  },
};
