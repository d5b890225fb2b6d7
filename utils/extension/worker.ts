import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { adoptList } from './adopt-list';
import { tendDrafts } from './drafts/tend-drafts';
import { followGrants, onGrantsChanged } from './granted-hosts';
import { handlers } from './handlers';
import { sweepLog } from './log/sweep-log';
import { finishLastMove } from './move/written-settings';
import { listenForCommand } from './notice-command';
import { cachedDay, openPlanCache } from './plan-cache';
import { refreshPlans } from './plans';
import { POST_ALARM } from './queue/post-alarm';
import { openFromPostReminders, remindOfPosts, type TellPosts } from './queue/remind-posts';
import { openFromReminders, remind, type TellUpcoming } from './reminders';
import { forgetTab } from './reports';
import { serve } from './serve';

const DAY_CHECK = 'day-check';
const CHECK_MINUTES = 30;

const today = () => localDay(new Date());

/** A new day can change every verdict. */
async function refreshOnNewDay(): Promise<void> {
  if ((await cachedDay()) !== today()) await refreshPlans();
}

async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAY_CHECK)))
    await browser.alarms.create(DAY_CHECK, { periodInMinutes: CHECK_MINUTES });
}

/** Starts the worker: all listeners at once, so that no event that woke it is missed. */
export function startWorker(tell: TellUpcoming, tellPosts: TellPosts): void {
  serve(handlers);
  browser.runtime.onInstalled.addListener(
    () => void adoptList(today()).then(followGrants).finally(refreshPlans),
  );
  browser.runtime.onStartup.addListener(
    () => void finishLastMove().then(followGrants).finally(refreshPlans),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === POST_ALARM) void remindOfPosts(tellPosts);
    if (name !== DAY_CHECK) return;
    void refreshOnNewDay().then(() => remind(today(), tell));
    void sweepLog(today()).catch(() => undefined);
    void tendDrafts(Date.now());
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  openFromReminders();
  openFromPostReminders();
  listenForCommand();
  onGrantsChanged(() => {
    openFromReminders();
    openFromPostReminders();
    void remindOfPosts(tellPosts);
    void followGrants().then(refreshPlans);
  });
  void openPlanCache();
  void keepAlarm();
  void remindOfPosts(tellPosts);
  void tendDrafts(Date.now());
}
