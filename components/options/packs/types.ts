import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';

/** What a person can do with a pack. */
export interface PackDeeds {
  /** Call it from a click: the browser asks. */
  readonly onAllow: (pack: KeptPack) => void;
  readonly onCheck: (pack: KeptPack) => void;
  readonly onGoBack: (change: string) => void;
  readonly onInsist: (pack: KeptPack) => void;
  readonly onRemove: (pack: KeptPack) => void;
  readonly onTurn: (pack: KeptPack, state: 'on' | 'off') => void;
}

/** What all cards are drawn with. */
export interface PackWords {
  readonly locale: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly titleOf: (rule: CustomRule) => string;
}
