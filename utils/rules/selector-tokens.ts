import { tokenize, tokenTypes as types } from 'css-tree/tokenizer';
import { unsafeIn } from './safe-text';
import { type Trouble, trouble } from './selector-problem';

interface Token {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** A selector in pieces, as far as they are whole. */
export interface SelectorTokens {
  readonly trouble: Trouble | null;
  /** Where commas stand between selectors, outside of all brackets. */
  readonly commas: readonly number[];
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenize(text, (type, start, end) => tokens.push({ type, start, end }));
  return tokens;
}

const closingOf = new Map([
  [types.LeftSquareBracket, types.RightSquareBracket],
  [types.LeftParenthesis, types.RightParenthesis],
  [types.Function, types.RightParenthesis],
]);

const STYLE_RULE: ReadonlySet<number> = new Set([
  types.LeftCurlyBracket,
  types.RightCurlyBracket,
  types.Semicolon,
  types.AtKeyword,
  types.CDO,
]);

function isClosedString(token: string): boolean {
  const [quote = ''] = token;
  const backslashes = /\\*$/.exec(token.slice(1, -1))?.[0].length ?? 0;
  return token.length > 1 && token.endsWith(quote) && backslashes % 2 === 0;
}

/** What is wrong with one token by itself. */
function troubleOf({ type, start, end }: Token, text: string): Trouble | null {
  const own = text.slice(start, end);
  if (type === types.Comment) return trouble('comment', start, end - start);
  if (type === types.BadString || (type === types.String && !isClosedString(own)))
    return trouble('open-string', start, 1);
  if (own === '\\') return trouble('escape', start, 1);
  if (STYLE_RULE.has(type)) return trouble('style-rule', start, end - start);
  if (type === types.Url || type === types.BadUrl) return trouble('unexpected', start, end - start);
  const hidden = hiddenIn(own, type);
  return hidden ? trouble('invisible', start + hidden.offset, hidden.length) : null;
}

/** A space that does not break joins names, and nobody sees why. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u3000]/;

/** The first character of a token that nobody sees. */
function hiddenIn(own: string, type: number): Pick<Trouble, 'offset' | 'length'> | undefined {
  if (type === types.WhiteSpace) return unsafeIn(own.replace(/[\n\r\t]/g, ' '))[0];
  const [unsafe] = unsafeIn(own);
  const other = type === types.String ? null : OTHER_SPACES.exec(own);
  if (other && (!unsafe || other.index < unsafe.offset)) return { offset: other.index, length: 1 };
  return unsafe;
}

/** Finds what is not whole in `text`: what would go on behind its end, in a stylesheet or a list. */
export function readTokens(text: string): SelectorTokens {
  const open: (Token & { readonly closing: number | undefined })[] = [];
  const commas: number[] = [];
  const troubles: Trouble[] = [];
  let last: Token | null = null;
  for (const token of tokensOf(text)) {
    const { type, start, end } = token;
    const wrong = troubleOf(token, text);
    if (wrong) troubles.push(wrong);
    if (closingOf.has(type)) open.push({ ...token, closing: closingOf.get(type) });
    if (type === types.RightParenthesis || type === types.RightSquareBracket)
      if (open.pop()?.closing !== type) troubles.push(trouble('stray-bracket', start, end - start));
    if (type === types.Comma && open.length === 0) {
      commas.push(start);
      if (last === null || last.type === types.Comma) troubles.push(trouble('missing', start, 1));
    }
    if (type !== types.WhiteSpace) last = token;
  }
  const inner = open.at(-1);
  if (inner) troubles.push(trouble('open-bracket', inner.end - 1, 1));
  if (last?.type === types.Comma) troubles.push(trouble('missing', last.start, 1));
  return { trouble: troubles[0] ?? null, commas };
}
