import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type FrameReport, FrameReportSchema, type TabUnit } from './protocol';

const prefixOf = (tabId: number) => `report:${tabId}:`;

async function reportsOf(tabId: number): Promise<{ frameId: number; report: FrameReport }[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(prefixOf(tabId))) return [];
    const parsed = v.safeParse(FrameReportSchema, value);
    const frameId = Number(key.slice(prefixOf(tabId).length));
    return parsed.success ? [{ frameId, report: parsed.output }] : [];
  });
}

/** Keeps what a frame reports and puts the tab's count on the toolbar button. */
export async function keepReport(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  report: FrameReport,
): Promise<null> {
  if (report.fresh && frameId === 0) await forgetTab(tabId);
  await browser.storage.session.set({ [`${prefixOf(tabId)}${frameId}`]: report });
  await showCount(tabId);
  return null;
}

/** All units guarded in a tab, in all its frames. */
export async function unitsOf(tabId: number): Promise<readonly TabUnit[]> {
  const reports = await reportsOf(tabId);
  return reports.flatMap(({ frameId, report }) =>
    report.units.map((unit) => ({ ...unit, frameId })),
  );
}

/** Forgets all that the frames of a tab reported. */
export async function forgetTab(tabId: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  await browser.storage.session.remove(
    Object.keys(stored).filter((key) => key.startsWith(prefixOf(tabId))),
  );
}

async function showCount(tabId: number): Promise<void> {
  const units = await unitsOf(tabId);
  const count = units.filter(({ state }) => state !== 'shown').length;
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  // The tab may be gone by now; there is nothing to count then.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#9a3412' }).catch(() => undefined);
}
