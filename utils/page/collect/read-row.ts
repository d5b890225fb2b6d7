import type { Label } from '@/utils/page/labels';
import type { ReadPost } from '@/utils/plan/collect-handle';
import { accountOf } from './account';
import { dayAround } from './day-around';
import { readMoment } from './moment-words';
import { once } from './once';
import { plannedAt } from './planned-at';
import { type ReadBlock, readBlocks } from './read-block';
import { rowsBeside } from './rows';
import { textBlockOf } from './text-block';
import { wholeText } from './whole-text';

/** What reading needs: what labels mean, and the time, in milliseconds since 1970. */
export interface ReadPorts {
  readonly label: (text: string) => Label;
  readonly now: number;
}

const MOST_OF_TEXT = 10_000;
const MOST_OF_ACCOUNT = 100;
const LEADING_TIME = /^(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?)(?: ?[-–—·|:] ?| )(?=\S)/i;

/** Cuts a text without leaving half a character. */
const cut = (text: string, most: number) =>
  text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;

/** "9:00 Autumn roast": entries of a calendar often begin with their time. */
function withoutTime(text: string, block: ReadBlock, rest: readonly ReadBlock[], language: string) {
  const [whole, time] = LEADING_TIME.exec(text) ?? [];
  if (whole === undefined || time === undefined || rest.some(({ moment }) => moment.time !== null))
    return { others: rest, text };
  const told = { ...block, moment: readMoment(time, language), text: time };
  return { others: [told, ...rest], text: text.slice(whole.length) };
}

/** Reads rows of a page in `language`; `first` are rows to compare each with. */
export function rowReader(language: string, first: readonly Element[], { label, now }: ReadPorts) {
  const blocksIn = once((row) => readBlocks(row, language, label));
  const around = dayAround({ language, now });

  /** The post of a row, for `network`; `null` where it has no text. Of drafts only a time ahead is one. */
  return (row: Element, network: string, isDraft: boolean): ReadPost | null => {
    const own = blocksIn(row);
    const beside = new Set([...rowsBeside(row), ...first]);
    beside.delete(row);
    const block = textBlockOf(own, [...beside].map(blocksIn));
    if (!block) return null;
    const whole = wholeText(block.text, block.element, row);
    const rest = own.filter((each) => each !== block);
    const { others, text } =
      around(row) === null
        ? { others: rest, text: whole }
        : withoutTime(whole, block, rest, language);
    const { at, dateText } = plannedAt(row, block.element, others, { around, language, now });
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
}
