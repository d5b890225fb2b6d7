import type { Action } from '@/utils/availability/vocabulary';
import type { LexiconData } from '@/utils/plan/lexicon';
import { fold, NAME, spaced, squeeze } from '@/utils/plan/text';
import { candidateFinder } from './candidates';
import { nameFinder } from './names';
import { fits } from './pattern';

/** What a whole text means as the label of a control. */
export interface Label {
  /** The network that it names. */
  readonly network: string | null;
  /** 1: counts only beside other networks; 2: weak; 3: a name; 4: a phrase that stands by itself. */
  readonly weight: number;
  /** What is done to the network, if the label says more than its name. */
  readonly action: Action | null;
  /** Whether pressing it publishes, schedules or keeps a post. */
  readonly submits: boolean;
  /** What it does to the row that it stands in. */
  readonly verb: Action | null;
  /** The network with whose name it begins or ends, when nothing else is known of it. */
  readonly opening: string | null;
}

const NOTHING: Label = {
  network: null,
  weight: 0,
  action: null,
  submits: false,
  verb: null,
  opening: null,
};
/** Longer texts are never labels. */
const MAX_LABEL = 90;
/** What begins with a name and goes on longer than this is a sentence. */
const MAX_OPENED = 26;
const FILE = /\.\w{2,4}$/;
/** Stands for more than one network: "Facebook & Instagram". */
export const SEVERAL = '';
const ONLY_NAMES = /^[@+]+$/;
/** What stands last, behind a sign: "Selected profile emberly - Twitter profile". */
const LAST = /[-–—·|:(,]\s*([^-–—·|:(,]{1,40})\)?$/u;
const TWICE = /@[^@]{0,14}@/u;
const MAX_KNOWN = 2000;
/** Stands for all numbers. */
const NUMBER = '0';

const endsInDigit = (text: string) => {
  const code = text.charCodeAt(text.length - 1);
  return code > 47 && code < 58;
};

/** Dashboards count and date everything: which number stands in a label says nothing, but for a few. */
export function numberFolder(
  { numbers }: Pick<LexiconData, 'numbers'>,
  pattern = /\d+/g,
): (text: string) => string {
  if (numbers.includes(NUMBER)) return (text) => text;
  if (numbers.length === 0) return (text) => text.replace(pattern, NUMBER);
  const told = new Set(numbers);
  return (text) => text.replace(pattern, (number) => (told.has(number) ? number : NUMBER));
}

/** Reads whole labels by the words of all languages. */
export function labelReader(lexicon: LexiconData): (text: string) => Label {
  const known = new Map<string, Label>();
  const candidates = candidateFinder(lexicon);
  const findNames = nameFinder(lexicon);
  const foldNumbers = numberFolder(lexicon);

  const read = (text: string): Label => {
    const words = spaced(fold(text));
    const {
      text: named,
      networks,
      weak,
    } = findNames(words.startsWith('+') ? words.replace(/^\+ */, '') : words);
    // "X (formerly Twitter)" is one name, in whatever language.
    const label = networks.length === 1 ? squeeze(named).replace(TWICE, NAME) : squeeze(named);
    const [network] = networks;
    if (networks.length > 1)
      return ONLY_NAMES.test(squeeze(named))
        ? { ...NOTHING, network: SEVERAL, weight: 2 }
        : NOTHING;
    if (label === '') return NOTHING;
    const bare = endsInDigit(label) ? label.replace(/(?<=[^\d+])\d+$/, '') : label;
    if (network && (label === NAME || bare === NAME))
      return { ...NOTHING, network, weight: weak ? 1 : 3 };
    const meaning =
      meaningOf(label, network, weak) ?? (bare === label ? null : meaningOf(bare, network, weak));
    if (meaning || !network) return meaning ?? NOTHING;
    const opens = label.startsWith(NAME) && label.length <= MAX_OPENED;
    return opens || closes(fold(text), network) ? { ...NOTHING, opening: network } : NOTHING;
  };

  const closes = (folded: string, network: string): boolean => {
    const [, last] = LAST.exec(folded) ?? [];
    if (last === undefined || last === folded) return false;
    const closing = read(last);
    return closing.network === network && closing.weight > 1 && closing.action === null;
  };

  const meaningOf = (label: string, network: string | undefined, weak: boolean): Label | null => {
    const possible = candidates(label, network !== undefined);
    if (possible.length === 0) return null;
    const meaning: { -readonly [K in keyof Label]: Label[K] } = { ...NOTHING };
    let found = false;
    for (const { action, kind, own, pattern } of possible) {
      if (!fits(pattern, label)) continue;
      found = true;
      if (kind === 'submit') meaning.submits = true;
      else if (kind === 'verb') meaning.verb ??= action;
      else if (meaning.weight < 4) {
        meaning.network = network ?? own;
        meaning.action = action;
        meaning.weight = kind === 'name' ? (weak ? 2 : 3) : 4;
      }
    }
    return found ? meaning : null;
  };

  return (written) => {
    if (written.length > MAX_LABEL * 2 || FILE.test(written)) return NOTHING;
    const text = foldNumbers(written);
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const label = read(text);
    known.set(text, label);
    return label;
  };
}
