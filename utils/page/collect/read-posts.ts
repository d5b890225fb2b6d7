import type { GuardedUnit } from '@/utils/page/guard';
import type { Label } from '@/utils/page/labels';
import type { ReadPost } from '@/utils/plan/collect-handle';
import { accountOf } from './account';
import { blocksOf } from './blocks';
import { dayAround } from './day-around';
import { readMoment } from './moment-words';
import { plannedAt } from './planned-at';
import { isPlanned } from './planned-units';
import type { ReadBlock } from './post-text';
import { languageAt, rowsBeside, rowsOf } from './rows';
import { sharedIn } from './shared-words';
import { textBlockOf } from './text-block';
import { wholeText } from './whole-text';

/** What reading needs: what labels mean, and the time, in milliseconds since 1970. */
export interface ReadPorts {
  readonly label: (text: string) => Label;
  readonly now: number;
}

const MOST_POSTS = 500;
const MOST_OF_TEXT = 10_000;
/** All posts of a page together, in characters. */
const MOST_OF_ALL = 1_000_000;
const MOST_OF_ACCOUNT = 100;
const MOST_OTHERS = 6;
const LEADING_TIME = /^(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?)(?: ?[-–—·|:] ?| )(?=\S)/i;

/** Cuts a text without leaving half a character. */
const cut = (text: string, most: number) =>
  text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;

/** "9:00 Autumn roast": entries of a calendar often begin with their time. */
function withoutTime(
  text: string,
  others: readonly ReadBlock[],
  block: ReadBlock,
  language: string,
) {
  const [whole, time] = LEADING_TIME.exec(text) ?? [];
  if (
    whole === undefined ||
    time === undefined ||
    others.some(({ moment }) => moment.time !== null)
  )
    return { others, text };
  const told = { ...block, moment: readMoment(time, language), text: time };
  return { others: [told, ...others], text: text.slice(whole.length) };
}

/** Reads the posts that units of the lists of a page stand for. Changes nothing. */
export function readPosts(units: readonly GuardedUnit[], { label, now }: ReadPorts): ReadPost[] {
  const blocks = new Map<Element, readonly ReadBlock[]>();
  const arounds = new Map<string, (row: Element) => string | null>();
  const readBlocks = (row: Element, language: string) => {
    const known = blocks.get(row);
    if (known) return known;
    const read = blocksOf(row).map(
      (block): ReadBlock => ({ ...block, moment: readMoment(block.text, language) }),
    );
    blocks.set(row, read);
    return read;
  };
  const aroundIn = (language: string) => {
    const known = arounds.get(language) ?? dayAround({ language, now });
    arounds.set(language, known);
    return known;
  };

  const planned = units.filter(isPlanned);
  const rows = planned.flatMap(({ target }) => {
    const { actions, element, network } = target;
    const language = languageAt(element);
    const isDraft = !actions.includes('schedule-post');
    return rowsOf(element, language).map((row) => ({ isDraft, language, network, row }));
  });
  const first = rows.slice(0, MOST_OTHERS + 1);

  const readRow = ({ isDraft, language, network, row }: (typeof rows)[number]): ReadPost | null => {
    const own = readBlocks(row, language);
    const beside = rowsBeside(row);
    const alike = new Set([...beside, ...first.map((each) => each.row)]);
    alike.delete(row);
    const companions = [...alike].map((each) => ({
      blocks: readBlocks(each, language),
      row: each,
    }));
    const sharedBy = sharedIn([own, ...companions.map(({ blocks }) => blocks)]);
    const block = textBlockOf({ blocks: own, row }, companions, { label, sharedBy });
    if (!block) return null;
    const whole = wholeText(block.text, block.element, row);
    const rest = own.filter((each) => each !== block);
    const around = aroundIn(language);
    const { others, text } =
      around(row) === null
        ? { others: rest, text: whole }
        : withoutTime(whole, rest, block, language);
    const { at, dateText } = plannedAt(row, block.element, others, { around, language, now });
    // A draft tells when it was written: only what lies ahead is a plan.
    const isOver = isDraft && (at === null || at <= now);
    const account = accountOf(row, rest, label);
    return {
      account: account && cut(account, MOST_OF_ACCOUNT),
      at: isOver ? null : at,
      dateText: isOver ? null : dateText,
      network,
      text: cut(text, MOST_OF_TEXT),
    };
  };

  const posts: ReadPost[] = [];
  const read = new Set<string>();
  let length = 0;
  const seen = new Set<Element>();
  for (const each of rows) {
    if (posts.length >= MOST_POSTS || length >= MOST_OF_ALL) break;
    if (seen.has(each.row)) continue;
    seen.add(each.row);
    const post = readRow(each);
    if (!post) continue;
    const key = JSON.stringify(post);
    if (read.has(key) || length + post.text.length > MOST_OF_ALL) continue;
    read.add(key);
    length += post.text.length;
    posts.push(post);
  }
  return posts;
}
