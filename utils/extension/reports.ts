import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { localDay } from '@/utils/availability/day';
import { inOrder } from '@/utils/plan/found';
import {
  type FrameReport,
  FrameReportSchema,
  type ReportedUnit,
  type TabUnit,
} from './frame-report';
import { noteMarkup } from './markup';
import { reportPrefix } from './report-keys';
import type { PageSender } from './sender';
import { sessionUnder } from './session';
import { paintReported } from './toolbar';

/** What the frames of a tab reported last. */
export async function reportsOf(
  tabId: number,
): Promise<{ frameId: number; report: FrameReport }[]> {
  const prefix = reportPrefix(tabId);
  return Object.entries(await sessionUnder(prefix)).flatMap(([key, value]) => {
    const parsed = v.safeParse(FrameReportSchema, value);
    const frameId = Number(key.slice(prefix.length));
    return parsed.success ? [{ frameId, report: parsed.output }] : [];
  });
}

type Sender = Pick<PageSender, 'frameId' | 'tabId'> & Partial<Pick<PageSender, 'isPrivate'>>;

/** The units with the time since when they are as they are, which a new plan does not change. */
function withSince(
  units: readonly ReportedUnit[],
  before: readonly ReportedUnit[],
  now: number,
): ReportedUnit[] {
  const nameOf = ({ key, state }: ReportedUnit) => `${state} ${key}`;
  const known = new Map(before.map((unit) => [nameOf(unit), unit.since ?? now]));
  return units.map((unit) => ({ ...unit, since: known.get(nameOf(unit)) ?? now }));
}

/** Clocks of one machine differ by so much, in milliseconds. */
const SAME_MS = 1000;

const sinceOf = ({ loadedAt, shownAt }: FrameReport) => shownAt ?? loadedAt;

/** What is shown since a time that lies ahead was shown before the clock was set back: that says nothing. */
const isDatable = (report: FrameReport, now: number) => sinceOf(report) <= now + SAME_MS;

/** Whether `report` is of a page that another one, `page`, has taken the place of. */
const isLeft = (report: FrameReport, page: FrameReport | undefined, now: number): boolean =>
  page !== undefined && isDatable(page, now) && sinceOf(report) < sinceOf(page);

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Tabs that are gone: the last words of their pages may come after it. */
const gone = new Set<number>();

/**
 * Keeps what a frame reports and lets the toolbar button show it. One after another: of
 * two reports the later one counts. Gives when the page was loaded, in milliseconds since 1970; `null`
 * where the report is of a page that was left.
 */
export function keepReport(sender: Sender, report: FrameReport): Promise<number | null> {
  return inTurn(async () => (gone.has(sender.tabId) ? null : await keep(sender, report)));
}

async function keep(
  { tabId, frameId, isPrivate }: Sender,
  report: FrameReport,
): Promise<number | null> {
  const all = await reportsOf(tabId);
  const now = Date.now();
  const shown = all.find((each) => each.frameId === 0)?.report;
  if (isLeft(report, shown, now)) return null;
  const page = frameId === 0 ? report : shown;
  const isOther = frameId === 0 && shown?.loadedAt !== report.loadedAt;
  // A page's frames are shown after it: what was there before is of the page that was left.
  const left = all.filter(
    (each) => isLeft(each.report, page, now) || (isOther && !isDatable(each.report, now)),
  );
  await browser.storage.session.remove(left.map((each) => `${reportPrefix(tabId)}${each.frameId}`));
  const before = all.find((each) => each.frameId === frameId && !left.includes(each))?.report;
  if (!isPrivate && report.located !== null && report.located !== before?.located)
    await noteMarkup(
      {
        host: report.host,
        located: report.located,
        page: `${tabId} ${frameId} ${report.loadedAt}`,
      },
      localDay(new Date()),
    );
  const kept = { ...report, units: withSince(report.units, before?.units ?? [], now) };
  await browser.storage.session.set({ [`${reportPrefix(tabId)}${frameId}`]: kept });
  const top = page ?? kept;
  await paintReported(tabId, top.host, (await foundInTab(tabId)).units);
  return page?.loadedAt ?? 0;
}

/** All that is known of a tab, in all its frames: guarded units, and rules paused for their cost. */
export async function foundInTab(tabId: number) {
  const reports = await reportsOf(tabId);
  const units = reports.flatMap(({ frameId, report }): TabUnit[] =>
    report.units.map((unit) => ({ ...unit, frameId })),
  );
  return { costly: reports.flatMap(({ report }) => report.costly), units: inOrder(units) };
}

/** Forgets all that the frames of a tab reported, which is gone for good. */
export function forgetTab(tabId: number): Promise<void> {
  gone.add(tabId);
  return inTurn(async () => {
    await browser.storage.session.remove(Object.keys(await sessionUnder(reportPrefix(tabId))));
  });
}
