import { parentOf, tagOf } from '@/utils/page/dom';
import type { Label } from '@/utils/page/labels';
import type { Block } from './blocks';
import { isCalled } from './class-words';
import type { MomentWords } from './moment-words';
import { countWords } from './plain-words';
import type { Shared } from './shared-words';

/** A run of words with what it says of a day and a time. */
export interface ReadBlock extends Block {
  readonly moment: MomentWords;
}

/** What is known of a row's words beside the words themselves. */
export interface TextPorts {
  readonly label: (text: string) => Label;
  readonly sharedBy: (block: ReadBlock) => Shared;
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
export const HANDLE = /^@[\p{L}\p{N}_.-]{1,60}$/u;
const LETTERS = /[\p{L}\p{Extended_Pictographic}]/u;
/** No longer text is a label of a control. */
const MAX_LABEL = 180;
const HALF = 0.5;
const MOST = 0.8;
/** Longer runs do not tell more. */
const MOST_COUNTED = 120;

const isNamed = ({ element }: Block, words: ReadonlySet<string>): boolean => {
  const around = parentOf(element);
  return isCalled(element, words) || (around !== null && isCalled(around, words));
};

/** Whether these words say what a control does, which network it is, when, or for whom: no post. */
function isNone({ isControl, moment, text }: ReadBlock, { label }: TextPorts): boolean {
  if (!LETTERS.test(text) || HANDLE.test(text)) return true;
  if ((moment.day || moment.time) && moment.others <= 1) return true;
  if (text.length > MAX_LABEL) return false;
  const { action, network, submits, verb } = label(text);
  return (
    network !== null ||
    action !== null ||
    verb !== null ||
    submits ||
    (isControl && countWords(text) < 2 && text.length < 12)
  );
}

/** How likely these words are those of the post; 0 where they are not. */
export function weightOf(block: ReadBlock, ports: TextPorts): number {
  if (isNone(block, ports)) return 0;
  const { isControl, moment, text } = block;
  const words = countWords(text);
  const { exactly, nearly } = ports.sharedBy(block);
  const isAside = isCalled(block.element, ASIDES);
  // "3 comments" tells the same in each row; "Part 3" may be a post.
  const isCount = nearly >= HALF && /^\d/.test(text);
  const isText = isNamed(block, TEXTS) || tagOf(block.element) === 'p';
  // What all rows say is a label, unless it is called a text: there are posts for each week.
  const isLabel = isCount || (!isText && exactly >= MOST) || (isAside && words <= 2);
  if (words <= 3 && isLabel) return 0;
  let weight = Math.min(text.length, MOST_COUNTED) + text.length / 10_000;
  if (nearly >= HALF) weight *= 0.1;
  if (isControl) weight *= 0.6;
  if (isAside) weight *= 0.25;
  else if (isNamed(block, TEXTS)) weight *= 3;
  if ((moment.day || moment.time) && moment.others <= 3) weight *= 0.4;
  return weight;
}
