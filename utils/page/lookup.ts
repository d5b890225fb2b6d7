import { attributeOf, findAll, isElement, parentOf, type Root, tagOf } from './dom';
import { createAnchors } from './lookup-anchors';
import type { PlacedKey } from './selector-key';

/** Finds what may be meant by many selectors at once, by the keys that they share with elements. */
export interface Lookup<T> {
  /** Whose selectors may match `element`; some may come more than once. */
  readonly at: (element: Element) => readonly T[];
  /** The elements in `tops` and below that may be meant, by what means them. */
  readonly below: (tops: readonly (Root | Element)[]) => ReadonlyMap<T, readonly Element[]>;
}

/** Something that is meant where its keys are. */
export interface Keyed<T> {
  readonly item: T;
  readonly keys: readonly PlacedKey[];
}

/** Elements are read by what stands here; a page that says ever new things is not remembered. */
const MAX_KNOWN = 5000;

/** Something that may be meant, if its anchor is around. */
interface Meant<T> {
  readonly item: T;
  readonly anchor: string | null;
}

/** What a value of an attribute may mean: anywhere, and in what bears an anchor. */
interface Meaning<T> {
  readonly anywhere: readonly T[];
  readonly anchored: readonly Meant<T>[];
}

const meaningOf = <T>(meant: readonly Meant<T>[]): Meaning<T> => ({
  anchored: meant.filter(({ anchor }) => anchor !== null),
  anywhere: meant.flatMap(({ anchor, item }) => (anchor === null ? [item] : [])),
});

/** The same answer for the same value. */
function remembering<T>(read: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
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
  readonly whole: Map<string, Meant<T>[]>;
  readonly words: Map<string, Meant<T>[]>;
  readonly parts: { readonly part: string; readonly meant: Meant<T> }[];
}

const readerFor = <T>({ parts, whole, words }: AttributeKeys<T>) =>
  remembering((value): Meaning<T> => {
    const text = value.toLowerCase();
    const found = [...(whole.get(text) ?? [])];
    if (words.size > 0)
      for (const word of new Set(text.split(/[ \t\n\f\r]+/)))
        found.push(...(words.get(word) ?? []));
    for (const { meant, part } of parts) if (text.includes(part)) found.push(meant);
    return meaningOf(found);
  });

/** Sorts the keys by where they are read from: attributes, and tags. */
function sortKeys<T>(all: readonly Keyed<T>[]) {
  const attributes = new Map<string, AttributeKeys<T>>();
  const tags = new Map<string, Meant<T>[]>();
  const keysFor = (name: string) => {
    const none: AttributeKeys<T> = { parts: [], whole: new Map(), words: new Map() };
    const known = attributes.get(name) ?? none;
    attributes.set(name, known);
    return known;
  };
  for (const { item, keys } of all)
    for (const { anchor, key } of keys) {
      const meant = { anchor, item };
      if (key.kind === 'tag') add(tags, key.value, meant);
      else if (key.kind === 'class') add(keysFor('class').words, key.value, meant);
      else if (key.kind === 'id') add(keysFor('id').whole, key.value, meant);
      else if (key.isWhole && key.value !== null) add(keysFor(key.name).whole, key.value, meant);
      else keysFor(key.name).parts.push({ meant, part: key.value ?? '' });
    }
  return { attributes, tags };
}

/** Takes as long as the page has such attributes and tags, however many selectors there are. */
export function createLookup<T>(all: readonly Keyed<T>[]): Lookup<T> {
  const { attributes, tags } = sortKeys(all);
  const readers = [...attributes].map(([name, keys]) => ({ name, read: readerFor(keys) }));
  const byTag = new Map([...tags].map(([tag, meant]) => [tag, meaningOf(meant)]));
  const anchorsFrom = createAnchors(
    all.flatMap(({ keys }) => keys.flatMap(({ anchor }) => anchor ?? [])),
  );

  const meetAt =
    (anchorsAt: (element: Element | null) => ReadonlySet<string>) =>
    ({ anchored, anywhere }: Meaning<T>, element: Element, meet: (item: T) => void) => {
      for (const item of anywhere) meet(item);
      if (anchored.length === 0) return;
      const around = anchorsAt(parentOf(element));
      if (around.size > 0)
        for (const { anchor, item } of anchored) if (around.has(anchor ?? '')) meet(item);
    };

  const readAt = (element: Element, meet: (meaning: Meaning<T>) => void) => {
    const tag = byTag.get(tagOf(element).toLowerCase());
    if (tag) meet(tag);
    for (const { name, read } of readers) {
      const value = attributeOf(element, name);
      if (value !== null) meet(read(value));
    }
  };

  const at = (element: Element): readonly T[] => {
    const found: T[] = [];
    const meet = meetAt(anchorsFrom());
    readAt(element, (meaning) => meet(meaning, element, (item) => found.push(item)));
    return found;
  };

  const below = (tops: readonly (Root | Element)[]) => {
    const found = new Map<T, Element[]>();
    const meet = meetAt(anchorsFrom());
    const note = (meaning: Meaning<T>, element: Element) =>
      meet(meaning, element, (item) => {
        const elements = found.get(item);
        if (elements) elements.push(element);
        else found.set(item, [element]);
      });
    for (const top of tops) {
      if (isElement(top)) readAt(top, (meaning) => note(meaning, top));
      for (const { name, read } of readers)
        for (const element of findAll(top, `[${name}]`))
          note(read(attributeOf(element, name) ?? ''), element);
      for (const [tag, meaning] of byTag)
        for (const element of findAll(top, tag)) note(meaning, element);
    }
    return found;
  };

  return { at, below };
}
