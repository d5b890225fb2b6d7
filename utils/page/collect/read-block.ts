import { attributeOf, childrenOf, parentOf, pathOf, tagOf } from '@/utils/page/dom';
import type { Label } from '@/utils/page/labels';
import { type Block, blocksOf } from './blocks';
import { isCalled } from './class-words';
import { type MomentWords, readMoment } from './moment-words';
import { countWords } from './plain-words';

/** A run of words in a row, and all that it says by itself. */
export interface ReadBlock extends Block {
  /** What it says of a day and a time. */
  readonly moment: MomentWords;
  /** How many words it has. */
  readonly words: number;
  /** The words without dates and numbers: labels stay the same from row to row. */
  readonly skeleton: string;
  /** Where it stands in its row: the same in all rows that are built alike. */
  readonly place: string;
  /** Whether the page calls it a text, or something beside one. */
  readonly called: 'text' | 'aside' | null;
  /** Whether it says what a control does, which network it is, when, or for whom: no post. */
  readonly isNone: boolean;
}

const TEXTS = new Set(
  'text content message caption body copy description excerpt snippet words posttext tweet'.split(
    ' ',
  ),
);
const ASIDES = new Set(
  'account accounts age author avatar badge by campaign category channel count created creator date day footer handle hint label labels meta network page profile stat state stats status tag tags time timestamp type user username when'.split(
    ' ',
  ),
);
/** The name of an account as people write it. */
export const HANDLE = /^@[\p{L}\p{N}_.-]{1,60}$/u;
const LETTERS = /[\p{L}\p{Extended_Pictographic}]/u;
/** No longer text is a label of a control. */
const MAX_LABEL = 180;
/** So short a name of a control says nothing else. */
const SHORT_NAME = 12;

function calledOf({ element }: Block): ReadBlock['called'] {
  if (isCalled(element, ASIDES)) return 'aside';
  const around = parentOf(element);
  if (tagOf(element) === 'p' || isCalled(element, TEXTS)) return 'text';
  return around !== null && isCalled(around, TEXTS) ? 'text' : null;
}

function saysNothing(
  { isControl, text }: Block,
  { day, others, time }: MomentWords,
  label: (text: string) => Label,
): boolean {
  if (!LETTERS.test(text) || HANDLE.test(text)) return true;
  if ((day || time) && others <= 1) return true;
  if (text.length > MAX_LABEL) return false;
  if (isControl && text.length < SHORT_NAME && countWords(text) < 2) return true;
  const { action, network, submits, verb } = label(text);
  return network !== null || action !== null || verb !== null || submits;
}

function placeIn(row: Element, element: Element): string {
  let place = '';
  for (const at of pathOf(element)) {
    if (at === row) break;
    const tag = tagOf(at);
    const around = tag === 'td' ? parentOf(at) : null;
    place += ` ${tag}${around ? childrenOf(around).indexOf(at) : ''}.${attributeOf(at, 'class') ?? ''}`;
  }
  return place;
}

/** The runs of words in a row of a page in `language`, each read once. */
export const readBlocks = (
  row: Element,
  language: string,
  label: (text: string) => Label,
): readonly ReadBlock[] =>
  blocksOf(row).map((block) => {
    const { element, text } = block;
    const moment = readMoment(text, language);
    const words = moment.day || moment.time ? moment.rest : text.toLowerCase();
    return {
      ...block,
      called: calledOf(block),
      isNone: saysNothing(block, moment, label),
      moment,
      place: placeIn(row, element),
      skeleton: words.replace(/\d+/g, '0').trim(),
      words: countWords(text),
    };
  });
