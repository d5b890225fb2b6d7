import { localDay } from '@/utils/availability/day';
import { mayAge, noteClock } from '@/utils/extension/clock';
import { sweepLog } from './sweep-log';

/** Notes the time and deletes from the log what is too old or too much; `now` in milliseconds. */
export async function tendLog(now: number): Promise<void> {
  await noteClock(now);
  await sweepLog(localDay(new Date(now)), { spareOld: !(await mayAge(now)) });
}
