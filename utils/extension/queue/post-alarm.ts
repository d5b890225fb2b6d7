import { browser } from 'wxt/browser';
import { database } from '@/utils/extension/database';
import { mayNotify } from '@/utils/extension/reminders';
import { readSettings } from '@/utils/extension/settings-store';
import { isWholePost } from '@/utils/extension/whole-rows';

/** The alarm that rings when the next post is due; there is none while nothing is to be told. */
export const POST_ALARM = 'post-reminder';

/** Whether the person wants reminders of posts and the browser allows them. */
export const areRemindersOn = async (): Promise<boolean> =>
  (await readSettings()).remindPosts && (await mayNotify());

/** The post that is due first. */
const firstDue = () =>
  database.queue.where('dueAt').between(-Infinity, Infinity).filter(isWholePost).first();

/** Sets the alarm for the next post that is due; called by whoever changed the queue or the settings. */
export async function planPostReminders(): Promise<void> {
  const next = (await areRemindersOn()) ? await firstDue() : undefined;
  if (next?.dueAt == null) {
    await browser.alarms.clear(POST_ALARM);
    return;
  }
  const known = await browser.alarms.get(POST_ALARM);
  if (known?.scheduledTime !== next.dueAt)
    await browser.alarms.create(POST_ALARM, { when: next.dueAt });
}
