import type { QueuedPost } from '@/utils/drafts/queued-post';
import { dayOf, timeOf } from './times';

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

const NETWORKS: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  'google-business': 'GBP',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  threads: 'Threads',
  tiktok: 'TikTok',
  x: 'Twitter/X',
  youtube: 'Youtube',
};

const FLAGS =
  'Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky'.split(',');

const AFTER_PICTURES =
  'Document title,Shortener,Video Thumbnail Url,Video Cover Frame,Twitter/X Can reply,Twitter/X Type,Twitter/X Poll Duration minutes'.split(
    ',',
  );
const AFTER_POLL =
  'Pinterest Board,Pinterest Pin Title,Pinterest Pin Link,Pinterest Pin New Format,Instagram Post Type,Instagram Show Reel On Feed,Instagram Trial Reel Share Automatically,Youtube Video Title,Youtube Video Type,Youtube Video Privacy,Youtube video for kids,Youtube AI generated content,Youtube notify subscribers,Youtube Video Category,Youtube Video Tags,Youtube playlist,GBP Post Type,Facebook Post Type,Facebook Title,First Comment Text,TikTok Title,TikTok disable comments,TikTok disable duet,TikTok disable stitch,TikTok Post Privacy,TikTok Branded Content,TikTok Your Brand,TikTok Auto Add Music,TikTok Photo Cover Index,TikTok musicId,TikTok music title,TikTok music author,TikTok music previewUrl,TikTok music thumbnailUrl,TikTok music soundVolume,TikTok music originalVolume,TikTok music startMillis,TikTok music endMillis,TikTok Ai generated content,LinkedIn Type,LinkedIn Poll Question'.split(
    ',',
  );
const AFTER_LINKEDIN_POLL =
  'LinkedIn Poll Duration,LinkedIn Show link preview,LinkedIn Images as Carousel,Threads Reply Control,Threads Is Spoiler,Threads Post Type,Brand name'.split(
    ',',
  );

/** All columns, in Metricool's order. */
export const metricoolHeader: readonly string[] = [
  ...['Text', 'Date', 'Time', 'Draft'],
  ...FLAGS,
  ...numbered('Picture Url', 10),
  ...numbered('Alt text picture', 10),
  ...AFTER_PICTURES,
  ...numbered('Twitter/X Poll Option', 4),
  ...AFTER_POLL,
  ...numbered('LinkedIn Poll Option', 4),
  ...AFTER_LINKEDIN_POLL,
];

/** One post; a draft where it has no time. Columns that say nothing stay empty. */
export function metricoolRow({ account, at, network, text }: QueuedPost): readonly string[] {
  const filled: Readonly<Record<string, string>> = {
    ...Object.fromEntries(FLAGS.map((flag) => [flag, String(flag === NETWORKS[network])])),
    'Brand name': account,
    Date: at === null ? '' : dayOf(at),
    Draft: String(at === null),
    Text: text,
    Time: at === null ? '' : timeOf(at, true),
  };
  return metricoolHeader.map((column) => filled[column] ?? '');
}
