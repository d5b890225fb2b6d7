import { anyOf } from './any-of';
import { attributeOf, findAll, isElement, parentOf, type Root, tagOf } from './dom';
import { createAnchors, SPACE } from './lookup-anchors';
import { remembering } from './remembering';
import { anchorOf, type PlacedKey } from './selector-key';

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

/** Something that may be meant, if its anchor is around. */
interface Meant<T> {
  readonly item: T;
  readonly anchor: string | null;
}

/** What a value of an attribute may mean: anywhere, and in what bears an anchor. */
interface Meaning<T> {
  readonly anywhere: readonly T[];
  readonly anchored: readonly Meant<T>[];
  /** Whether what bears it is itself an anchor. */
  readonly isAnchor: boolean;
}

const meaningOf = <T>(meant: readonly Meant<T>[], isAnchor = false): Meaning<T> => ({
  anchored: meant.filter(({ anchor }) => anchor !== null),
  anywhere: meant.flatMap(({ anchor, item }) => (anchor === null ? [item] : [])),
  isAnchor,
});

/** The attribute that bears an anchor. */
const kindOf = (anchor: string) => anchor.slice(0, anchor.indexOf(' '));

const add = <K, T>(to: Map<K, T[]>, key: K, item: T) => {
  const items = to.get(key);
  if (items) items.push(item);
  else to.set(key, [item]);
};

interface AttributeKeys<T> {
  readonly whole: Map<string, Meant<T>[]>;
  readonly words: Map<string, Meant<T>[]>;
  readonly parts: { readonly part: string; readonly meant: Meant<T> }[];
}

/** What a value of the attribute `name` means; of most it is nothing, which is `null`. */
const readerFor = <T>(
  name: string,
  { parts, whole, words }: AttributeKeys<T>,
  anchors: ReadonlySet<string>,
) => {
  const anyPart = new RegExp(anyOf(parts.map(({ part }) => part)));
  return remembering((value) => {
    const text = value.toLowerCase();
    const found = [...(whole.get(text) ?? [])];
    const own = name === 'class' ? new Set(text.split(SPACE)) : [text];
    if (words.size > 0) for (const word of own) found.push(...(words.get(word) ?? []));
    if (parts.length > 0 && anyPart.test(text))
      for (const { meant, part } of parts) if (text.includes(part)) found.push(meant);
    const isAnchor = anchors.size > 0 && [...own].some((word) => anchors.has(anchorOf(name, word)));
    return found.length > 0 || isAnchor ? meaningOf(found, isAnchor) : null;
  });
};

/** Sorts the keys by where they are read from: attributes, and tags. */
function sortKeys<T>(all: readonly Keyed<T>[]) {
  const attributes = new Map<string, AttributeKeys<T>>();
  const tags = new Map<string, Meant<T>[]>();
  const anchors = new Set<string>();
  const keysFor = (name: string) => {
    const none: AttributeKeys<T> = { parts: [], whole: new Map(), words: new Map() };
    const known = attributes.get(name) ?? none;
    attributes.set(name, known);
    return known;
  };
  for (const { item, keys } of all)
    for (const { anchor, key } of keys) {
      const meant = { anchor, item };
      if (anchor !== null) {
        anchors.add(anchor);
        keysFor(kindOf(anchor));
      }
      if (key.kind === 'tag') add(tags, key.value, meant);
      else if (key.kind === 'class') add(keysFor('class').words, key.value, meant);
      else if (key.kind === 'id') add(keysFor('id').whole, key.value, meant);
      else if (key.isWhole && key.value !== null) add(keysFor(key.name).whole, key.value, meant);
      else keysFor(key.name).parts.push({ meant, part: key.value ?? '' });
    }
  return { anchors, attributes, tags };
}

/** What is meant where `around` are the anchors. */
const metBy = <T>(anchored: readonly Meant<T>[], around: ReadonlySet<string>): T[] =>
  around.size === 0
    ? []
    : anchored.flatMap(({ anchor, item }) => (around.has(anchor ?? '') ? [item] : []));

/** Takes as long as the page has such attributes and tags, however many selectors there are. */
export function createLookup<T>(all: readonly Keyed<T>[]): Lookup<T> {
  const { anchors, attributes, tags } = sortKeys(all);
  const readers = [...attributes].map(([name, keys]) => ({
    name,
    read: readerFor(name, keys, anchors),
    selector: `[${name}]`,
  }));
  const byTag = new Map([...tags].map(([tag, meant]) => [tag, meaningOf(meant)]));
  const anchorsFrom = createAnchors(anchors);

  const readAt = (element: Element, meet: (meaning: Meaning<T>, element: Element) => void) => {
    const tag = byTag.get(tagOf(element).toLowerCase());
    if (tag) meet(tag, element);
    for (const { name, read } of readers) {
      const value = attributeOf(element, name);
      const meaning = value === null ? null : read(value);
      if (meaning) meet(meaning, element);
    }
  };

  const at = (element: Element): readonly T[] => {
    const found: T[] = [];
    readAt(element, ({ anchored, anywhere }) => {
      found.push(...anywhere);
      if (anchored.length > 0) found.push(...metBy(anchored, anchorsFrom()(parentOf(element))));
    });
    return found;
  };

  const below = (tops: readonly (Root | Element)[]) => {
    const found = new Map<T, Element[]>();
    const anchored = new Map<Meaning<T>, Element[]>();
    let hasAnchors = false;
    const meet = (meaning: Meaning<T>, element: Element) => {
      for (const item of meaning.anywhere) add(found, item, element);
      if (meaning.anchored.length > 0) add(anchored, meaning, element);
      if (meaning.isAnchor) hasAnchors = true;
    };
    for (const top of tops) {
      if (isElement(top)) readAt(top, meet);
      for (const { name, read, selector } of readers)
        for (const element of findAll(top, selector)) {
          const meaning = read(attributeOf(element, name) ?? '');
          if (meaning) meet(meaning, element);
        }
      for (const [tag, meaning] of byTag)
        for (const element of findAll(top, tag)) meet(meaning, element);
    }
    if (anchored.size === 0) return found;
    const anchorsAt = anchorsFrom();
    // To look around each element is dear, and most pages have none of the anchors.
    if (!hasAnchors && tops.every((top) => anchorsAt(parentOf(top)).size === 0)) return found;
    for (const [meaning, elements] of anchored)
      for (const element of elements)
        for (const item of metBy(meaning.anchored, anchorsAt(parentOf(element))))
          add(found, item, element);
    return found;
  };

  return { at, below };
}
