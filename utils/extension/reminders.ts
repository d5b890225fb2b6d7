import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Upcoming, upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import { changingAfter } from '@/utils/availability/list-index';
import { dueReminders } from '@/utils/plan/reminders';
import { listHead, listWith } from './list';
import { openOptions } from './own-pages';
import { readSettings } from './settings-store';
import { visitedPlatforms } from './visits';

const KEY = 'reminded';
const Keys = v.array(v.string());
const MOST_KEYS = 200;

/** Puts a reminder into words. */
export type TellUpcoming = (
  change: Upcoming,
  network: string | null,
) => { readonly title: string; readonly message: string };

const permission = { permissions: ['notifications' as const] };

/** Asks for the right to show notifications; call it from a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/** Whether the browser lets us show notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

async function toldBefore(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Keys, stored[KEY] ?? []);
  return parsed.success ? parsed.output : [];
}

/** Shows the reminders that are due on `day`, each once, if the person wants them. */
export async function remind(day: Day, tell: TellUpcoming): Promise<void> {
  const { remindOf } = await readSettings();
  if (remindOf === 'nothing' || !(await mayNotify())) return;
  const [head, visited, told] = await Promise.all([listHead(), visitedPlatforms(), toldBefore()]);
  const ids = changingAfter(head.index, day).filter(
    (id) => remindOf === 'everything' || visited.has(id),
  );
  const { platforms, networks } = await listWith(ids);
  for (const { key, upcoming: change } of dueReminders(
    upcoming([...platforms.values()], day),
    told,
  )) {
    const network = networks.find(({ id }) => id === change.network);
    const iconUrl = browser.runtime.getURL('/icons/128.png');
    await browser.notifications.create(key, {
      type: 'basic',
      iconUrl,
      ...tell(change, network?.label ?? change.network),
    });
    await browser.storage.local.set({ [KEY]: [key, ...(await toldBefore())].slice(0, MOST_KEYS) });
  }
}

function openPlatform(key: string): void {
  const [platform, ...rest] = key.split('/');
  // Others' reminders have other keys.
  if (rest.length > 0) void openOptions(`#/platforms/${platform}`);
}

/** Opens the page of the platform that a clicked reminder speaks of; calling it again adds nothing. */
export function openFromReminders(): void {
  // Without the permission, which is asked for later, the browser has no such events.
  browser.notifications?.onClicked.addListener(openPlatform);
}
