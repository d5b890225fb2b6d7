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
/** What may come next: a sign or a space between two compounds, or a piece of one; what is in brackets comes apart. */
const PIECE = new RegExp(
  `\\s*([>+~,])\\s*|(\\s+)|(\\*)|#(${NAME})|\\.(${NAME})|\\[\\s*(${NAME})\\s*(?:([~|^$*]?)=\\s*(${QUOTED}|${NAME})\\s*[is]?\\s*)?\\]|(::?${NAME})|(${NAME})`,
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

const worth = (key: SelectorKey): number => {
  if (key.kind === 'id') return 6;
  if (key.kind === 'class') return 4;
  if (key.kind === 'tag') return 0;
  if (key.value === null) return 1;
  if (COMMON.has(key.name)) return 2;
  return key.isWhole ? 5 : 3;
};

function keyOfPiece(match: RegExpExecArray): SelectorKey | null {
  const [, , , , id, className, name, operator, value, , tag] = match;
  if (id) return { kind: 'id', value: id.toLowerCase() };
  if (className) return { kind: 'class', value: className.toLowerCase() };
  if (tag) return { kind: 'tag', value: tag.toLowerCase() };
  if (!name) return null;
  const said = value?.replace(/^["']|["']$/g, '').toLowerCase() ?? null;
  return { isWhole: operator === '', kind: 'attribute', name, value: said };
}

/** What `key` makes of the place of all that stands in what bears it. */
const anchorIn = (key: SelectorKey | null): string | null =>
  key?.kind === 'id' || key?.kind === 'class' ? anchorOf(key.kind, key.value) : null;

/** The most telling key of each selector of a list, in one go; `null` where one has none or is not understood. */
function readKeys(selectors: string): PlacedKey[] | null {
  const keys: PlacedKey[] = [];
  let anchor: string | null = null;
  let best: SelectorKey | null = null;
  for (let at = 0; at < selectors.length; ) {
    if (selectors[at] === '(') {
      const end = endOf(selectors, at);
      if (end === null) return null;
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(selectors);
    if (!match) return null;
    at = PIECE.lastIndex;
    const sign = match[1] ?? match[2];
    if (sign === undefined) {
      const key = keyOfPiece(match);
      if (key && (!best || worth(key) > worth(best))) best = key;
      continue;
    }
    if (sign === ',') {
      if (!best) return null;
      keys.push({ anchor, key: best });
    }
    // Beside an element nothing is known of what is around it.
    anchor = /[,+~]/.test(sign) ? null : (anchor ?? anchorIn(best));
    best = null;
  }
  return best ? [...keys, { anchor, key: best }] : null;
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
  return readKeys(selector.trim());
}
