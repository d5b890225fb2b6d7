import { browser } from 'wxt/browser';
import { endOfSnooze } from '@/utils/plan/snooze';
import { countText } from './count-text';
import { draftTexts, earlierDraft } from './drafts/earlier-draft';
import { keepDraft } from './drafts/keep-draft';
import { glimpseHandlers } from './glimpse/handlers';
import { hereHandlers } from './here/handlers';
import { readLexicon } from './list-files';
import { logReport } from './log/log-report';
import { moveHandlers } from './move/handlers';
import { packHandlers } from './packs/handlers';
import { notePackCosts } from './packs/pack-costs';
import { pickerHandlers } from './picker/handlers';
import { freshPlan, recognisedPlan, refreshPlans } from './plans';
import { isOff } from './policy/feature-off';
import { showCollected } from './queue/collected-posts';
import { followReminderSetting } from './queue/remind-posts';
import { keepReport } from './reports';
import { ruleHandlers } from './rules/handlers';
import { noteReport } from './rules/rule-use';
import { ofOwnRules } from './rules/rules-in-plan';
import type { Handlers } from './serve';
import { changeSettings, pauseHost, readSettings, warnOnlyOn } from './settings-store';
import { siteHandlers } from './sites/handlers';
import { snoozeHost } from './snooze-store';
import { syncHandlers } from './sync/handlers';
import { tabStatus } from './tab-status';
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

/** What the worker answers; each can be repeated without harm. */
export const handlers: Handlers = {
  ...glimpseHandlers,
  ...hereHandlers,
  ...packHandlers,
  ...moveHandlers,
  ...ruleHandlers,
  ...syncHandlers,
  ...pickerHandlers,
  ...siteHandlers,
  countText: ({ networks, text }) => countText(text, networks),
  getLexicon: () => readLexicon(),
  getPlan: (_, sender) => freshPlan(sender.host, sender),
  recognise: ({ platform }, sender) => recognisedPlan(sender.host, platform, sender),
  report: async (report, sender) => {
    const pageLoadedAt = await keepReport(sender, { ...report, host: sender.host });
    const own = await ofOwnRules(report, sender.host);
    await notePackCosts(own, sender);
    // Answered when it is in the log as well: a worker that dies before is asked again.
    if (pageLoadedAt === null) return null;
    const now = Date.now();
    await logReport(report, sender, { now, pageLoadedAt });
    await noteReport(own, sender, now);
    return null;
  },
  saveDraft: (written, sender) => keepDraft(written, sender, Date.now()),
  earlierDraft: ({ url }, sender) => earlierDraft(sender, url, Date.now()),
  draftTexts: ({ id }, sender) => draftTexts(sender, id),
  bringCollector: async (_, { tabId, frameId }) =>
    (await isOff('queue')) || inject('/collector.js', tabId, frameId),
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
  getTab: ({ tabId }) => tabStatus(tabId),
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
