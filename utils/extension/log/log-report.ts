import { localDay } from '@/utils/availability/day';
import type { FrameReport } from '@/utils/extension/frame-report';
import { cachedPlan } from '@/utils/extension/kept-plan';
import { planFor } from '@/utils/extension/plans';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import type { PageSender } from '@/utils/extension/sender';
import { isFeatureOff } from '@/utils/plan/policy/effective';
import { type LoggedUnit, rowsOf } from '@/utils/plan/record/make-rows';
import { pathOf } from './path-of';
import { writeRows } from './write-log';

/** When a page was loaded and when it is now, in milliseconds since 1970. */
interface Moment {
  readonly pageLoadedAt: number;
  readonly now: number;
}

/** What a person hid for one visit is nothing to look up later. */
const isLogged = (unit: FrameReport['units'][number]): unit is typeof unit & LoggedUnit =>
  unit.reason.kind !== 'visit';

/**
 * Writes what a frame reports into the log, by the plan of the host that the browser names. Whatever
 * fails here, the report itself has been taken.
 */
export async function logReport(
  { loadedAt, units }: Pick<FrameReport, 'loadedAt' | 'units'>,
  sender: PageSender,
  { pageLoadedAt, now }: Moment,
): Promise<void> {
  const { address, frameId, host, isPrivate, tabId } = sender;
  if (isPrivate || units.length === 0) return;
  try {
    if (isFeatureOff((await readPolicy()).policy, 'log')) return;
    const plan = (await cachedPlan(host)) ?? (await planFor(host));
    const day = localDay(new Date(now));
    const path = pathOf(address);
    const frame = { day, frameId, loadedAt, now, pageLoadedAt, path, tabId };
    await writeRows(rowsOf(units.filter(isLogged), plan, frame));
  } catch {
    // A log that cannot be written must not keep the page from being guarded and counted.
  }
}
