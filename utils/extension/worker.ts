import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { listenForCommands } from './commands/listen';
import { databaseTrouble, onDatabaseTrouble, tryDatabase } from './database';
import { sweepBackups } from './database-backup';
import { noteUncaught } from './diagnosis/kept-errors';
import { lookForAside } from './drafts/aside';
import { tendDrafts, tendLeftDrafts } from './drafts/tend-drafts';
import { followTabs } from './follow-tabs';
import { beginFreshLog } from './fresh-log';
import { handlers } from './handlers';
import { keepAlarm } from './keep-alarm';
import { tendLog } from './log/tend-log';
import { listenForMenus } from './menus/listen';
import type { MenuWords } from './menus/words';
import { finishLastMove } from './move/written-settings';
import { giveBackPackHosts } from './packs/give-back-hosts';
import { PACK_ALARM, planPackCheck } from './packs/pack-alarm';
import { tendPacks } from './packs/tend-packs';
import { cachedDay, openPlanCache } from './plan-cache';
import { refreshPlans } from './plans';
import { listenForPolicy, refreshPolicy } from './policy/policy-store';
import { POST_ALARM } from './queue/post-alarm';
import { openFromPostReminders, remindOfPosts, type TellPosts } from './queue/remind-posts';
import { openFromReminders, remind, type TellUpcoming } from './reminders';
import { sweepRuleUse } from './rules/rule-use';
import { serve } from './serve';
import { followSites, listenForSites } from './sites/follow-sites';
import { onGrantsChanged } from './sites/grants';
import { catchUpSharing, listenForSync, SYNC_ALARM, shareNow } from './sync/tend-sync';
import { takeOverInstalled, takeOverLeft } from './take-over';
import { paintUnknown } from './toolbar';
import { welcomeAtInstall } from './welcome';

/** The alarm by which the worker looks whether a new day has come. */
const DAY_CHECK = 'day-check';
const CHECK_MINUTES = 30;
/** A database that could not be opened is tried again so much later, in milliseconds. */
const TRY_AGAIN_MS = 3_000;
/** A worker that starts was woken by somebody, who is answered first; milliseconds. */
const LATER_MS = 1_000;

const today = () => localDay(new Date());

/** A new day can change every verdict. */
async function refreshOnNewDay(): Promise<void> {
  if ((await cachedDay()) !== today()) await refreshPlans();
}

/** Does what may have been missed while no worker ran. */
function catchUp(tellPosts: TellPosts): void {
  void keepAlarm(DAY_CHECK, CHECK_MINUTES, { now: Date.now(), repeats: true });
  void planPackCheck().catch(() => undefined);
  void remindOfPosts(tellPosts);
  void tendLeftDrafts(Date.now());
  void catchUpSharing().catch(() => undefined);
}

/** Starts the worker: all listeners at once, so that no event that woke it is missed. */
export function startWorker(tell: TellUpcoming, tellPosts: TellPosts, words: MenuWords): void {
  noteUncaught('worker');
  // Before anything else is written.
  void beginFreshLog().catch(() => undefined);
  serve(handlers);
  browser.runtime.onInstalled.addListener((details) => {
    void welcomeAtInstall(details).catch(() => undefined);
    // What the organisation has set is asked for below; browsers may tell it seconds later.
    void takeOverInstalled(today());
  });
  browser.runtime.onStartup.addListener(() => {
    void refreshPolicy().then(finishLastMove).then(followSites).finally(refreshPlans);
    void giveBackPackHosts().catch(() => undefined);
    void shareNow(Date.now());
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === POST_ALARM) void remindOfPosts(tellPosts);
    if (name === SYNC_ALARM) void shareNow(Date.now());
    if (name === PACK_ALARM) void tendPacks(Date.now());
    if (name !== DAY_CHECK) return;
    void refreshOnNewDay().then(() => remind(today(), tell));
    void tendLog(Date.now()).catch(() => undefined);
    void sweepRuleUse().catch(() => undefined);
    void tendDrafts(Date.now());
    void sweepBackups(Date.now()).catch(() => undefined);
  });
  followTabs();
  openFromReminders();
  openFromPostReminders();
  listenForCommands();
  listenForMenus(words);
  listenForSync();
  onGrantsChanged(() => {
    openFromReminders();
    openFromPostReminders();
    void remindOfPosts(tellPosts);
  });
  listenForSites();
  void takeOverLeft(today());
  listenForPolicy(refreshPlans);
  void paintUnknown().catch(() => undefined);
  void openPlanCache();
  setTimeout(() => catchUp(tellPosts), LATER_MS);
  onDatabaseTrouble(() => {
    if (databaseTrouble() !== null) return void setTimeout(tryDatabase, TRY_AGAIN_MS);
    // What was done without it meanwhile is done again with it.
    lookForAside();
    void refreshPlans().catch(() => undefined);
  });
}
