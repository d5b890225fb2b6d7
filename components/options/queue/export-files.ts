import { i18n } from '#i18n';
import { postsCalendar } from '@/utils/drafts/calendar';
import { composerWith } from '@/utils/drafts/composer';
import { csvFiles } from '@/utils/drafts/csv/files';
import { type CsvFormatId, csvFormats } from '@/utils/drafts/csv/formats';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { labelOf, networkOf, type QueueNetworks } from './queue-networks';
import { postTitle } from './queue-words';

/** A file that a person can download. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
  readonly type: string;
  /** How many posts are in it. */
  readonly count: number;
}

/** Where posts can be taken: a tool's format, or a calendar. */
export type ExportTarget = CsvFormatId | 'calendar';

/** All tools by their names. */
export const exportTools = (Object.keys(csvFormats) as CsvFormatId[]).sort((a, b) =>
  csvFormats[a].tool.localeCompare(csvFormats[b].tool),
);

export interface ExportContext {
  readonly networks: QueueNetworks;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly alarmMinutes: number;
}

function calendarFiles(posts: readonly QueueEntry[], context: ExportContext): ExportFile[] {
  const { alarmMinutes, networks, now } = context;
  const timed = posts.filter(({ at }) => at !== null);
  if (timed.length === 0) return [];
  const events = timed.map((entry) => ({
    ...entry,
    title: i18n.t('queue.calendarTitle', [labelOf(networks, entry.network), postTitle(entry)]),
    url: composerWith(networkOf(networks, entry.network)?.compose, entry.text),
  }));
  const content = postsCalendar(events, { alarmMinutes, name: i18n.t('queue.calendarName'), now });
  return [{ content, count: timed.length, name: 'posts.ics', type: 'text/calendar' }];
}

/** The files that take `posts` to `target`. */
export const exportFiles = (
  posts: readonly QueueEntry[],
  target: ExportTarget,
  context: ExportContext,
): ExportFile[] =>
  target === 'calendar'
    ? calendarFiles(posts, context)
    : csvFiles(posts, target).map((file) => ({ ...file, type: 'text/csv' }));
