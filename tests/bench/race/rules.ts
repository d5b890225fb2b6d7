import { HIT } from './cards.ts';

/** One rule of the race, before each engine words it in its own way. */
export interface RaceRule {
  /** Which elements are looked at. */
  readonly selector: string;
  /** Their whole text; empty where any text is meant. */
  readonly whole: string;
  /** A part of the text that is enough; `null` where only the whole counts. */
  readonly part: string | null;
  /** What is hidden around the element; `null` where it is hidden itself. */
  readonly around: string | null;
}

const real: readonly RaceRule[] = [
  { selector: '.label', whole: HIT.label, part: 'Post to X', around: null },
  { selector: '.btn', whole: HIT.button, part: null, around: '.card' },
];

function filler(number: number): RaceRule {
  const text = `Nobody says this ${number}`;
  return { selector: '.label', whole: text, part: text, around: null };
}

/** Two rules that find something, and others that never do. */
export const raceRules = (count: number): RaceRule[] => [
  ...real,
  ...Array.from({ length: count - real.length }, (_, number) => filler(number)),
];
