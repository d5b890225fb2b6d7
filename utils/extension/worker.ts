import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { handlers } from './handlers';
import { cachedDay, openPlanCache } from './plan-cache';
import { refreshPlans } from './plans';
import { forgetTab } from './reports';
import { serve } from './serve';

const DAY_CHECK = 'day-check';
const CHECK_MINUTES = 30;

/** A new day can change every verdict. */
async function refreshOnNewDay(): Promise<void> {
  if ((await cachedDay()) !== localDay(new Date())) await refreshPlans();
}

async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAY_CHECK)))
    await browser.alarms.create(DAY_CHECK, { periodInMinutes: CHECK_MINUTES });
}

/** Starts the worker: all listeners at once, so that no event that woke it is missed. */
export function startWorker(): void {
  serve(handlers);
  browser.runtime.onInstalled.addListener(() => void refreshPlans());
  browser.runtime.onStartup.addListener(() => void refreshPlans());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAY_CHECK) void refreshOnNewDay();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void openPlanCache();
  void keepAlarm();
}
