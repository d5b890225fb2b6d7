import type { WxtDirEntry } from 'wxt';

type Substitution = string | number;
type Tuple<Count extends number, Sofar extends Substitution[] = []> = Sofar['length'] extends Count
  ? Sofar
  : Tuple<Count, [...Sofar, Substitution]>;
/** What fills the places of a message; of several messages, those of any that has some. */
type Fillings<Count extends number> = Count extends 0
  ? never
  : Count extends number
    ? Tuple<Count>
    : never;

/** What the messages of a locale ask for, by their keys. */
type Structure = Readonly<Record<string, { substitutions: number; plural: boolean }>>;

/** The keys of messages that have such forms, and places to fill. */
type KeyOf<S extends Structure, Plural extends boolean, Places extends number> = {
  [K in keyof S]: S[K] extends { plural: Plural; substitutions: Places } ? K : never;
}[keyof S];

/**
 * Gives the message of a key with its places filled, and in the form for a number. It allows what the types of
 * `@wxt-dev/i18n` allow; those make a new type of all keys at each call, which took most of `tsc`.
 *
 * @public What WXT writes imports it.
 */
export interface Messages<S extends Structure> {
  t: {
    (key: KeyOf<S, false, 0>): string;
    <K extends KeyOf<S, false, number>>(
      key: K,
      substitutions: Fillings<S[K]['substitutions']>,
    ): string;
    (key: KeyOf<S, true, 0 | 1>, n: number): string;
    <K extends KeyOf<S, true, number>>(
      key: K,
      n: number,
      substitutions: Fillings<S[K]['substitutions']>,
    ): string;
  };
}

const text = `import { createI18n } from '@wxt-dev/i18n';
import type { Messages } from '@/utils/build/typed-messages';
import type { GeneratedI18nStructure } from './structure';

export const i18n: Messages<GeneratedI18nStructure> = createI18n();
export type { GeneratedI18nStructure };
`;

/** Gives `#i18n` these types; for WXT's hook `prepare:types`, whose entries it changes. */
export function typeMessages(entries: readonly WxtDirEntry[]): void {
  for (const entry of entries)
    if ('path' in entry && /i18n[\\/]index\.ts$/.test(entry.path)) entry.text = text;
}
