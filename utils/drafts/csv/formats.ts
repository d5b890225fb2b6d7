import { linksIn } from '@/utils/drafts/links';
import type { QueuedPost } from '@/utils/drafts/queued-post';
import { metricoolHeader, metricoolRow } from './metricool';
import { dayFirst, momentOf, timeOf } from './times';

/** How one tool wants a file of posts. */
export interface CsvFormat {
  /** The tool's name. */
  readonly tool: string;
  /** The first row; `null` where there must be none. */
  readonly header: readonly string[] | null;
  /** How many posts one file may hold; `null` where no limit is known. */
  readonly limit: number | null;
  /** Whether a file is for one account only: the tool says so, or has no column for it. */
  readonly perAccount: boolean;
  /** The day on which the description of the format was checked. */
  readonly checked: string;
  readonly row: (post: QueuedPost) => readonly string[];
}

const checked = '2026-11-23';

function firstLinkOf(text: string): string {
  const [link] = linksIn(text);
  return link ? text.slice(link.start, link.end) : '';
}

/** All formats of which exact headers, or that there is none, are known. */
export const csvFormats = {
  ayrshare: {
    tool: 'Ayrshare',
    header: ['post', 'platforms', 'mediaUrls', 'scheduleDate'],
    limit: null,
    perAccount: false,
    checked,
    row: ({ at, network, text }) => [text, network, '', momentOf(at, 'utc')],
  },
  buffer: {
    tool: 'Buffer',
    header: ['Text', 'Image URL', 'Tags', 'Posting Time'],
    limit: 100,
    perAccount: true,
    checked,
    row: ({ at, text }) => [text, '', '', momentOf(at, 'minutes')],
  },
  hootsuite: {
    tool: 'Hootsuite',
    header: null,
    limit: 350,
    perAccount: true,
    checked,
    row: ({ at, text }) => [momentOf(at, 'minutes'), text, firstLinkOf(text)],
  },
  metricool: {
    tool: 'Metricool',
    header: metricoolHeader,
    limit: null,
    perAccount: false,
    checked,
    row: metricoolRow,
  },
  postfast: {
    tool: 'PostFast',
    header: ['scheduled_at', 'account_id', 'content', 'media_urls', 'first_comment'],
    limit: 200,
    perAccount: false,
    checked,
    row: ({ account, at, text }) => [momentOf(at, 'offset'), account, text, '', ''],
  },
  socialbee: {
    tool: 'SocialBee',
    header: ['text', 'link', 'imageUrls', 'gifUrls', 'videoUrls', 'postAtSpecificTime'],
    limit: null,
    perAccount: true,
    checked,
    row: ({ at, text }) => [text, '', '', '', '', momentOf(at, 'seconds')],
  },
  socialcal: {
    tool: 'SocialCal',
    header: ['content', 'platforms', 'schedule_time'],
    limit: null,
    perAccount: false,
    checked,
    row: ({ at, network, text }) => [text, network, momentOf(at, 'utc')],
  },
  socialpilot: {
    tool: 'SocialPilot',
    header: null,
    limit: 500,
    perAccount: false,
    checked,
    row: ({ account, at, text }) => [text, '', momentOf(at, 'minutes'), account, '', ''],
  },
  sprout: {
    tool: 'Sprout Social',
    header: ['date', 'time_24hr', 'message_text', 'public_image_url'],
    limit: 350,
    perAccount: true,
    checked,
    row: ({ at, text }) => [
      at === null ? '' : dayFirst(at),
      at === null ? '' : timeOf(at),
      text,
      '',
    ],
  },
} as const satisfies Readonly<Record<string, CsvFormat>>;

export type CsvFormatId = keyof typeof csvFormats;
