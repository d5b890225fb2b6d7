/** What an element must have for a selector to match it; values in lower case. */
export type SelectorKey =
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

/** The last compound of each selector of a list; `null` where the text is not understood. */
function lastCompounds(selector: string): string[] | null {
  const last: string[] = [];
  let begin = 0;
  for (let at = 0; at <= selector.length; at++) {
    const sign = selector[at] ?? ',';
    if ('(["\''.includes(sign)) {
      const end = endOf(selector, at);
      if (end === null) return null;
      at = end - 1;
    } else if (sign === ',') {
      last.push(selector.slice(begin, at).trim());
      begin = at + 1;
    } else if (/[>+~]/.test(sign) || (/\s/.test(sign) && /[^\s,>+~]/.test(nextSign(selector, at))))
      begin = at + 1;
  }
  return last;
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

/**
 * Keys of which an element has at least one wherever `selector` matches it. `null` where that cannot be
 * told: such a selector must be tried as it is.
 */
export function keysOf(selector: string): readonly SelectorKey[] | null {
  // Escapes, comments and namespaces are rare; `:scope` depends on where one looks from.
  if (/[\\/]|\|(?!=)|:(scope|host)/i.test(selector)) return null;
  const keys = lastCompounds(selector)?.map(keyOfCompound) ?? [null];
  return keys.every((key) => key !== null) ? keys : null;
}
