import * as v from 'valibot';
import { type Entries, EntriesSchema, entriesOf } from './entries';
import { checksum, type Json, jsonText } from './json';

/** What the browser's sync storage takes, in bytes of keys and values as JSON. */
export const syncLimits = { all: 102_400, item: 8192, items: 512 } as const;
/** Room for keys, quotes and what a browser counts differently. */
const SPARE = 192;

const HEAD = 'rules';
const keyOf = (at: number) => `rules.${at}`;

/** What is stored, by its key. */
export type Items = Readonly<Record<string, Json>>;

const HeadSchema = v.object({
  checksum: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  format: v.number(),
});

/** What entries take as items; or by how many bytes they are too many. */
export type Encoded =
  | { readonly kind: 'items'; readonly items: Items; readonly bytes: number }
  | { readonly kind: 'too-large'; readonly over: number };

/** What items hold; nothing is taken of a set of which a part is missing or of another writing. */
export type Decoded =
  | { readonly kind: 'entries'; readonly entries: Entries }
  | { readonly kind: 'empty' | 'incomplete' | 'newer' };

const encoder = new TextEncoder();

/** The bytes that an item takes: those of its key and of its value as JSON. */
export const bytesOf = (key: string, value: Json): number =>
  encoder.encode(key + JSON.stringify(value)).length;

// In JSON each double quote of a text takes two bytes, and texts of JSON are full of them.
const swapQuotes = (text: string) => text.replace(/["']/g, (sign) => (sign === '"' ? "'" : '"'));

/** The bytes that a sign takes in a text. */
const sizeOf = (sign: string): number =>
  sign >= ' ' && sign < '\u007f' && sign !== '"' && sign !== '\\' ? 1 : bytesOf('', sign) - 2;

/** Splits a text into pieces that fit into an item each. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let room = syncLimits.item - SPARE;
  for (const sign of text) {
    const size = sizeOf(sign);
    if (size > room) {
      found.push(piece);
      piece = '';
      room = syncLimits.item - SPARE;
    }
    piece += sign;
    room -= size;
  }
  return piece === '' ? found : [...found, piece];
}

/** Writes entries as items that the browser's sync storage takes. */
export function encode(entries: Entries): Encoded {
  const list = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const text = jsonText(list.map(({ key, at, value }) => [key, at, value]));
  const parts = pieces(swapQuotes(text));
  const head = { checksum: checksum(text), count: parts.length, format: 1 };
  const items: Items = Object.fromEntries<Json>([
    [HEAD, head],
    ...parts.map((part, at): [string, Json] => [keyOf(at), part]),
  ]);
  const bytes = Object.entries<Json>(items).reduce(
    (sum, [key, value]) => sum + bytesOf(key, value),
    0,
  );
  const over = Math.max(bytes - syncLimits.all, parts.length + 1 > syncLimits.items ? 1 : 0);
  return over > 0 ? { kind: 'too-large', over } : { kind: 'items', items, bytes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what another machine, or this one, has written. */
export function decode(items: Readonly<Record<string, unknown>>): Decoded {
  if (items[HEAD] === undefined) return { kind: 'empty' };
  const head = v.safeParse(HeadSchema, items[HEAD]);
  if (!head.success) return { kind: 'incomplete' };
  if (head.output.format > 1) return { kind: 'newer' };
  const { count } = head.output;
  if (count >= syncLimits.items) return { kind: 'incomplete' };
  const parts = Array.from({ length: count }, (_, at) => items[keyOf(at)]);
  const text = swapQuotes(parts.map((part) => (typeof part === 'string' ? part : '')).join(''));
  if (checksum(text) !== head.output.checksum) return { kind: 'incomplete' };
  const read = v.safeParse(EntriesSchema, parse(text));
  if (!read.success) return { kind: 'incomplete' };
  return { kind: 'entries', entries: entriesOf(read.output) };
}

/** Keys of ours among `keys` that `items` has no more. */
export const leftOver = (keys: readonly string[], items: Items): string[] =>
  keys.filter((key) => /^rules(\.\d+)?$/.test(key) && !Object.hasOwn(items, key));
