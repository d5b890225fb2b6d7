import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { endOfSnooze } from '@/utils/plan/snooze';
import { countText } from './count-text';
import { draftTexts, earlierDraft } from './drafts/earlier-draft';
import { keepDraft } from './drafts/keep-draft';
import { hereHandlers } from './here/handlers';
import { readLexicon } from './list-files';
import { logReport } from './log/log-report';
import { markupTrouble } from './markup';
import { moveHandlers } from './move/handlers';
import { packHandlers } from './packs/handlers';
import { notePackCosts } from './packs/pack-costs';
import { pickerHandlers } from './picker/handlers';
import { freshPlan, planFor, recognisedPlan, refreshPlans } from './plans';
import { isOff } from './policy/feature-off';
import type { FrameReport, PausedRule } from './protocol';
import { showCollected } from './queue/collected-posts';
import { followReminderSetting } from './queue/remind-posts';
import { foundInTab, keepReport } from './reports';
import { ruleHandlers } from './rules/handlers';
import { readRules } from './rules/read-rules';
import { noteReport } from './rules/rule-use';
import type { Handlers } from './serve';
import { changeSettings, pauseHost, readSettings, warnOnlyOn } from './settings-store';
import { accessInTab } from './sites/access-in-tab';
import { siteHandlers } from './sites/handlers';
import { snoozeHost } from './snooze-store';
import { syncHandlers } from './sync/handlers';
import { tellPage } from './tell-pages';

async function inject(file: string, tabId: number, frameId: number): Promise<boolean> {
  return browser.scripting
    .executeScript({
      files: [file as '/notice.js'],
      injectImmediately: true,
      target: { tabId, frameIds: [frameId] },
    })
    .then(
      () => true,
      () => false,
    );
}

async function pausedRules(costly: FrameReport['costly']): Promise<PausedRule[]> {
  if (costly.length === 0) return [];
  const rules = await readRules();
  return costly.flatMap(({ rule, ms }) => {
    const [first] = rules.find(({ id }) => id === rule)?.locators ?? [];
    return first ? [{ looksFor: first.selector ?? first.labels.join(', '), ms }] : [];
  });
}

/** What the worker answers; each can be repeated without harm. */
export const handlers: Handlers = {
  ...hereHandlers,
  ...packHandlers,
  ...moveHandlers,
  ...ruleHandlers,
  ...syncHandlers,
  ...pickerHandlers,
  ...siteHandlers,
  countText: ({ networks, text }) => countText(text, networks),
  getLexicon: () => readLexicon(),
  getPlan: (_, { host, tabId }) => freshPlan(host, tabId),
  recognise: ({ platform }, { host, tabId }) => recognisedPlan(host, platform, tabId),
  report: async (report, sender) => {
    const pageLoadedAt = await keepReport(sender, { ...report, host: sender.host });
    await notePackCosts(report, sender);
    // Answered when it is in the log as well: a worker that dies before is asked again.
    if (pageLoadedAt === null) return null;
    const now = Date.now();
    await logReport(report, sender, { now, pageLoadedAt });
    await noteReport(report, sender, now);
    return null;
  },
  saveDraft: (written, sender) => keepDraft(written, sender, Date.now()),
  earlierDraft: ({ url }, sender) => earlierDraft(sender, url),
  draftTexts: ({ id }, sender) => draftTexts(sender, id),
  bringCollector: async (_, { tabId, frameId }) =>
    !(await isOff('queue')) && inject('/collector.js', tabId, frameId),
  collectPosts: (collected, sender) => showCollected(collected, sender, Date.now()),
  bringKeeper: (_, { tabId, frameId }) => inject('/keeper.js', tabId, frameId),
  bringDetector: (_, { tabId, frameId }) => inject('/detector.js', tabId, frameId),
  showNotice: (_, { tabId, frameId }) => inject('/notice.js', tabId, frameId),
  pauseHere: async (_, { host }) => {
    await pauseHost(host, true);
    await refreshPlans();
    return null;
  },
  warnHere: async (_, { host }) => {
    await warnOnlyOn(host, true);
    await refreshPlans();
    return null;
  },
  snooze: async ({ until }, { host }) => {
    const now = new Date();
    await snoozeHost(host, endOfSnooze(until, now), now.getTime());
    await refreshPlans();
    return null;
  },
  endSnooze: async ({ host }) => {
    await snoozeHost(host, null, Date.now());
    await refreshPlans();
    return null;
  },
  setWarnOnly: async ({ host, warnOnly }) => {
    const settings = await warnOnlyOn(host, warnOnly);
    await refreshPlans();
    return settings;
  },
  getTab: async ({ tabId }) => {
    const access = await accessInTab(tabId);
    if (access.kind === 'closed')
      return { access, costly: [], markup: null, mayPoint: false, plan: null, units: [] };
    const [plan, found, markup, isPickerOff] = await Promise.all([
      planFor(access.host, tabId),
      foundInTab(tabId),
      markupTrouble(access.host, localDay(new Date())),
      isOff('picker'),
    ]);
    return {
      ...found,
      access,
      costly: await pausedRules(found.costly),
      markup,
      mayPoint: !isPickerOff && plan.paused === 'no',
      plan,
    };
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
    await followReminderSetting(change);
    return saved;
  },
};
