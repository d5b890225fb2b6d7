/** What an element must have for a selector to match it; values in lower case. */
type SelectorKey =
  | { readonly kind: 'class'; readonly value: string }
  | { readonly kind: 'id'; readonly value: string }
  | { readonly kind: 'tag'; readonly value: string }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      /** The whole value, a part of it, or `null` where only the attribute counts. */
      readonly value: string | null;
      readonly isWhole: boolean;
    };

/** A key, and what something around the element must bear as well; `null` where nothing is known of that. */
export interface PlacedKey {
  readonly key: SelectorKey;
  readonly anchor: string | null;
}

const NAME = '[\\w\\u0080-\\uffff-]+';
const QUOTED = '"[^"\\\\]*"|\'[^\'\\\\]*\'';
/** A tag, an id, a class, an attribute or a pseudo-class; of the latter its arguments come apart. */
const SIMPLE = new RegExp(
  `(\\*)|#(${NAME})|\\.(${NAME})|\\[\\s*(${NAME})\\s*(?:([~|^$*]?)=\\s*(${QUOTED}|${NAME})\\s*[is]?\\s*)?\\]|(::?${NAME})|(${NAME})`,
  'uy',
);
/** These are borne by many elements with the same value. */
const COMMON = new Set(['role', 'type']);

/** The end of what is in brackets or quotes at `at`; `null` where it never ends. */
function endOf(selector: string, at: number): number | null {
  const open = selector[at];
  if (open === '"' || open === "'") {
    const end = selector.indexOf(open, at + 1);
    return end < 0 ? null : end + 1;
  }
  const close = open === '(' ? ')' : ']';
  for (let next = at + 1; next < selector.length; next++) {
    if (selector[next] === close) return next + 1;
    if ('(["\''.includes(selector[next] ?? '')) {
      const inner = endOf(selector, next);
      if (inner === null) return null;
      next = inner - 1;
    }
  }
  return null;
}

/** The last compound of each selector of a list and those around it, nearest last; `null` where the text is not understood. */
function compoundsOf(selector: string): string[][] | null {
  const all: string[][] = [];
  let around: string[] = [];
  let begin = 0;
  for (let at = 0; at <= selector.length; at++) {
    const sign = selector[at] ?? ',';
    if ('(["\''.includes(sign)) {
      const end = endOf(selector, at);
      if (end === null) return null;
      at = end - 1;
    } else if (sign === ',') {
      all.push([...around, selector.slice(begin, at).trim()]);
      around = [];
      begin = at + 1;
    } else if (
      /[>+~]/.test(sign) ||
      (/\s/.test(sign) && /[^\s,>+~]/.test(nextSign(selector, at)))
    ) {
      const compound = selector.slice(begin, at).trim();
      // Beside an element nothing is known of what is around it.
      around = /[+~]/.test(sign) ? [] : compound === '' ? around : [...around, compound];
      begin = at + 1;
    }
  }
  return all;
}

/** The next sign that is no white space; a comma at the end. */
const nextSign = (selector: string, at: number) => /\S/.exec(selector.slice(at))?.[0] ?? ',';

const worth = (key: SelectorKey): number => {
  if (key.kind === 'id') return 6;
  if (key.kind === 'class') return 4;
  if (key.kind === 'tag') return 0;
  if (key.value === null) return 1;
  if (COMMON.has(key.name)) return 2;
  return key.isWhole ? 5 : 3;
};

function keyOfSimple(match: RegExpExecArray): SelectorKey | null {
  const [, , id, className, name, operator, value, , tag] = match;
  if (id) return { kind: 'id', value: id.toLowerCase() };
  if (className) return { kind: 'class', value: className.toLowerCase() };
  if (tag) return { kind: 'tag', value: tag.toLowerCase() };
  if (!name) return null;
  const said = value?.replace(/^["']|["']$/g, '').toLowerCase() ?? null;
  return { isWhole: operator === '', kind: 'attribute', name, value: said };
}

/** The most telling key of a compound; `null` where it has none or is not understood. */
function keyOfCompound(compound: string): SelectorKey | null {
  let best: SelectorKey | null = null;
  for (let at = 0; at < compound.length; ) {
    if (compound[at] === '(') {
      const end = endOf(compound, at);
      if (end === null) return null;
      at = end;
      continue;
    }
    SIMPLE.lastIndex = at;
    const match = SIMPLE.exec(compound);
    if (!match) return null;
    const key = keyOfSimple(match);
    if (key && (!best || worth(key) > worth(best))) best = key;
    at = SIMPLE.lastIndex;
  }
  return best;
}

function placedKey(compounds: readonly string[]): PlacedKey | null {
  const key = keyOfCompound(compounds.at(-1) ?? '');
  if (!key) return null;
  const around = compounds.slice(0, -1).map(keyOfCompound);
  const telling = around.find((each) => each?.kind === 'id' || each?.kind === 'class');
  return { anchor: telling ? anchorOf(telling.kind, telling.value ?? '') : null, key };
}

/** How a class or an id is called that something around an element bears. */
export const anchorOf = (kind: string, value: string): string => `${kind} ${value}`;

/**
 * Keys of which an element has at least one wherever `selector` matches it. `null` where that cannot be
 * told: such a selector must be tried as it is.
 */
export function keysOf(selector: string): readonly PlacedKey[] | null {
  // Escapes, comments and namespaces are rare; `:scope` depends on where one looks from.
  if (/[\\/]|\|(?!=)|:(scope|host)/i.test(selector)) return null;
  const keys = compoundsOf(selector)?.map(placedKey) ?? [null];
  return keys.every((key) => key !== null) ? keys : null;
}
