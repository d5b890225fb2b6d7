import type { LexiconData } from '@/utils/plan/lexicon';
import type { Plan } from '@/utils/plan/types';
import type { RaceRule } from './rules.ts';

/** What our own engine works by; its plan says the same as the rules of the race. */
export interface OurInput {
  readonly lexicon: LexiconData;
  readonly plan: Plan;
}

/** What an engine is started with. */
export interface RaceInput {
  readonly rules: readonly RaceRule[];
  readonly ours: OurInput;
}

/** What each engine's bundle offers as the global `raceEngine`. */
export interface RaceEngine {
  readonly start: (input: RaceInput) => void;
}
