import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ';
const strange = new Map([...LETTERS].map((letter, at) => [letter, [...STRANGE][at] ?? letter]));

/** How much longer than English a short text may become: that of the longest translations. */
const LONGER = 0.4;

/** Stay as they are: the language in which dates are written, and the direction, which is turned. */
const KEPT: Readonly<Record<string, string>> = { direction: 'rtl', language: 'en' };

/** A text in letters of its own, longer than in English; what is put in stays. */
function pseudo(text: string): string {
  const written = text.replace(/\$\d|[a-z]/gi, (part) => strange.get(part) ?? part);
  const words = written.split(' ').filter((word) => !word.includes('$'));
  const wanted = Math.ceil(text.length * LONGER);
  let more = '';
  for (let at = 0; more.length < wanted; at++) more += ` ${words[at % words.length] || 'ó'}`;
  return /[a-z]/i.test(text) ? `${written}${more}` : written;
}

/** Makes a copy of the build speak from right to left, in letters that no message and no data has. */
export function speakPseudo(folder: string): void {
  const locales = join(folder, '_locales');
  for (const locale of readdirSync(locales))
    if (locale !== 'en') rmSync(join(locales, locale), { recursive: true });
  const file = join(locales, 'en/messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, each] of Object.entries(messages))
    each.message = KEPT[key] ?? pseudo(each.message);
  writeFileSync(file, JSON.stringify(messages));
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** All texts in a value of any shape. */
function textsIn(value: unknown): string[] {
  if (isText(value)) return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** Words that stand in pages as they are in the list: names, hosts, titles of sources. */
export function wordsOfList(folder: string): Set<string> {
  const read = (file: string) => readFileSync(join(folder, 'availability', file), 'utf8');
  const platforms = read('platforms.txt')
    .split('\n')
    .flatMap((line) => (line.includes('{') ? [JSON.parse(line.slice(line.indexOf('{')))] : []));
  const texts = textsIn([platforms, JSON.parse(read('index.json'))]);
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
}
