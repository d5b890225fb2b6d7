import { attributeOf, findAll, isElement, type Root, tagOf } from './dom';
import type { SelectorKey } from './selector-key';

/** Finds what may be meant by many selectors at once, by the keys that they share with elements. */
export interface Lookup<T> {
  /** Whose selectors may match `element`; some may come more than once. */
  readonly at: (element: Element) => readonly T[];
  /** The elements in `tops` and below that may be meant, by what means them. */
  readonly below: (tops: readonly (Root | Element)[]) => ReadonlyMap<T, readonly Element[]>;
}

interface Keyed<T> {
  readonly item: T;
  readonly keys: readonly SelectorKey[];
}

/** Elements are read by what stands here; a page that says ever new things is not remembered. */
const MAX_KNOWN = 5000;

/** What an attribute with some value may mean. */
type Reader<T> = (value: string) => readonly T[];

/** The same answer for the same value. */
function remembering<T>(read: Reader<T>): Reader<T> {
  const known = new Map<string, readonly T[]>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const found = read(value);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(value, found);
    return found;
  };
}

const add = <T>(to: Map<string, T[]>, key: string, item: T) => {
  const items = to.get(key);
  if (items) items.push(item);
  else to.set(key, [item]);
};

interface AttributeKeys<T> {
  readonly whole: Map<string, T[]>;
  readonly words: Map<string, T[]>;
  readonly parts: { readonly part: string; readonly item: T }[];
}

const readerFor = <T>({ parts, whole, words }: AttributeKeys<T>): Reader<T> =>
  remembering((value) => {
    const text = value.toLowerCase();
    const found = [...(whole.get(text) ?? [])];
    if (words.size > 0)
      for (const word of new Set(text.split(/[ \t\n\f\r]+/)))
        found.push(...(words.get(word) ?? []));
    for (const { item, part } of parts) if (text.includes(part)) found.push(item);
    return found;
  });

/** Sorts the keys by where they are read from: attributes, and tags. */
function sortKeys<T>(all: readonly Keyed<T>[]) {
  const attributes = new Map<string, AttributeKeys<T>>();
  const tags = new Map<string, T[]>();
  const keysFor = (name: string) => {
    const none: AttributeKeys<T> = { parts: [], whole: new Map(), words: new Map() };
    const known = attributes.get(name) ?? none;
    attributes.set(name, known);
    return known;
  };
  for (const { item, keys } of all)
    for (const key of keys)
      if (key.kind === 'tag') add(tags, key.value, item);
      else if (key.kind === 'class') add(keysFor('class').words, key.value, item);
      else if (key.kind === 'id') add(keysFor('id').whole, key.value, item);
      else if (key.isWhole && key.value !== null) add(keysFor(key.name).whole, key.value, item);
      else keysFor(key.name).parts.push({ item, part: key.value ?? '' });
  return { attributes, tags };
}

/** Takes as long as the page has such attributes and tags, however many selectors there are. */
export function createLookup<T>(all: readonly Keyed<T>[]): Lookup<T> {
  const { attributes, tags } = sortKeys(all);
  const readers = [...attributes].map(([name, keys]) => ({ name, read: readerFor(keys) }));

  const at = (element: Element): readonly T[] => {
    const found = [...(tags.get(tagOf(element).toLowerCase()) ?? [])];
    for (const { name, read } of readers) {
      const value = attributeOf(element, name);
      if (value !== null) found.push(...read(value));
    }
    return found;
  };

  const below = (tops: readonly (Root | Element)[]) => {
    const found = new Map<T, Element[]>();
    const meet = (items: readonly T[], element: Element) => {
      for (const item of items) {
        const elements = found.get(item);
        if (elements) elements.push(element);
        else found.set(item, [element]);
      }
    };
    for (const top of tops) {
      if (isElement(top)) meet(at(top), top);
      for (const { name, read } of readers)
        for (const element of findAll(top, `[${name}]`))
          meet(read(attributeOf(element, name) ?? ''), element);
      for (const [tag, items] of tags)
        for (const element of findAll(top, tag)) meet(items, element);
    }
    return found;
  };

  return { at, below };
}
