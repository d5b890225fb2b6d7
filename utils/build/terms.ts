import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { SearchTerms } from '../availability/package-schema';
import { actions, statuses } from '../availability/vocabulary';

const camel = (word: string) =>
  word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** English first: files for people who may speak any language take its words. */
const inOrder = (files: readonly string[]) => [
  'en.yml',
  ...files.filter((file) => file !== 'en.yml').sort(),
];

/** What actions and statuses are called, English first, read from all message files in `folder`. */
export async function readTerms(folder: string): Promise<SearchTerms> {
  const languages = await Promise.all(
    inOrder(readdirSync(folder)).map(async (file) => {
      const messages = await parseMessagesFile(join(folder, file));
      return new Map(
        messages.flatMap((m) => (m.type === 'simple' ? [[m.key.join('.'), m.message]] : [])),
      );
    }),
  );
  const textsOf = (key: string) => languages.flatMap((texts) => texts.get(key) ?? []);
  const collect = <Word extends string>(section: string, words: readonly Word[]) =>
    Object.fromEntries(words.map((word) => [word, textsOf(`${section}.${camel(word)}`)])) as Record<
      Word,
      string[]
    >;
  return { actions: collect('action', actions), statuses: collect('status', statuses) };
}
