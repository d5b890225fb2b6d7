import { browser } from 'wxt/browser';
import { safeLink } from '@/utils/availability/safe-link';
import { composerWith } from '@/utils/drafts/composer';
import { type DuePosts, tellingOf } from '@/utils/drafts/due-posts';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { database } from '@/utils/extension/database';
import { listHead } from '@/utils/extension/list';
import { openOptions } from '@/utils/extension/own-pages';
import { isWholePost } from '@/utils/extension/whole-rows';
import type { SettingsChange } from '@/utils/plan/settings';
import { areRemindersOn, planPostReminders } from './post-alarm';
import { rowOf } from './queue-row';
import { readEntry } from './read-queue';

const PREFIX = 'post:';
const TOGETHER = 'posts';
/** Clocks of one machine differ by so much, in milliseconds. */
const SAME_MS = 1000;

/** Puts a reminder of due posts into words; each post with its network's shown name. */
export type TellPosts = (posts: readonly { readonly network: string; readonly text: string }[]) => {
  readonly title: string;
  readonly message: string;
};

const duePosts = (now: number) =>
  database.queue.where('dueAt').belowOrEqual(now).filter(isWholePost);

const noteReminded = (ids: readonly string[], now: number) =>
  duePosts(now)
    .filter(({ id }) => ids.includes(id))
    .modify((row, reference) => {
      reference.value = rowOf({ ...row, remindedAt: now });
    });

// The same key replaces what it shows: a worker that dies before it could take a note tells nothing twice.
const notificationsOf = ({ alone, together }: DuePosts) => [
  ...alone.map((entry) => ({ key: `${PREFIX}${entry.id}`, posts: [entry] })),
  ...(together.length > 0 ? [{ key: TOGETHER, posts: together }] : []),
];

/** What is noted as told later than now was told before the clock was set back: it is to be told at its time. */
async function forgetUntold(now: number): Promise<void> {
  const untold = () =>
    database.queue.filter(({ remindedAt }) => remindedAt !== null && remindedAt > now + SAME_MS);
  // A worker that starts looks here: whoever woke it to keep a text would have to wait for a write.
  if ((await untold().count()) === 0) return;
  await untold().modify((row, reference) => {
    reference.value = rowOf({ ...row, remindedAt: null });
  });
}

async function tellAll(tell: TellPosts): Promise<void> {
  const now = Date.now();
  await forgetUntold(now);
  const due: readonly QueueEntry[] = await duePosts(now).toArray();
  if (due.length === 0) return;
  const { networks } = await listHead();
  const labelOf = (network: string) => networks.find(({ id }) => id === network)?.label ?? network;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  for (const { key, posts } of notificationsOf(tellingOf(due, now))) {
    const words = tell(posts.map(({ network, text }) => ({ network: labelOf(network), text })));
    await browser.notifications.create(key, { type: 'basic', iconUrl, ...words });
    await noteReminded(
      posts.map(({ id }) => id),
      now,
    );
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Tells of all posts that are due, each once, and sets the alarm for the next; one call after the other. */
export function remindOfPosts(tell: TellPosts): Promise<void> {
  const next = last.then(async () => {
    if (await areRemindersOn()) await tellAll(tell);
    await planPostReminders();
  });
  last = next.catch(() => undefined);
  return next;
}

/** Takes up a change of the settings: what was due before reminders were wanted is not told. */
export async function followReminderSetting({ remindPosts }: SettingsChange): Promise<void> {
  if (remindPosts === undefined) return;
  const now = Date.now();
  if (remindPosts) await noteReminded(await duePosts(now).primaryKeys(), now);
  await planPostReminders();
}

async function open(url: string): Promise<void> {
  // The last window may have been closed meanwhile.
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

async function openPost(key: string): Promise<void> {
  if (key !== TOGETHER && !key.startsWith(PREFIX)) return;
  await browser.notifications.clear(key);
  const entry = key === TOGETHER ? null : await readEntry(key.slice(PREFIX.length));
  const { networks } = await listHead();
  const compose = networks.find(({ id }) => id === entry?.network)?.compose;
  const address = entry?.postedAt === null ? composerWith(compose, entry.text) : null;
  const link = address === null ? null : safeLink(address);
  await (link === null ? openOptions('#/queue') : open(link.href));
}

const onClicked = (key: string) => void openPost(key);

/** Opens the network's composer with the text of a clicked reminder, or the queue; calling it again adds nothing. */
export function openFromPostReminders(): void {
  // Without the permission, which is asked for later, the browser has no such events.
  browser.notifications?.onClicked.addListener(onClicked);
}
