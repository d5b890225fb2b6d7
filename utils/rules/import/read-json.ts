import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { fileLimits } from './limits';
import { type FileProblem, type ProblemWord, problem } from './problem';
import { depthProblem, lineAndColumn, shapeProblem } from './text-shape';

/** A text that is JSON: its value without dangerous names, and where in the text a path is. */
export interface JsonText {
  readonly value: unknown;
  readonly dropped: readonly FileProblem[];
  /** Gives problems their line and column. */
  readonly locate: (problems: readonly FileProblem[]) => FileProblem[];
}

export type JsonReading =
  | { readonly ok: true; readonly json: JsonText }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const words: Readonly<Record<string, ProblemWord>> = {
  InvalidCommentToken: 'jsonComment',
  CommaExpected: 'jsonMissing',
  ColonExpected: 'jsonMissing',
  PropertyNameExpected: 'jsonName',
  UnexpectedEndOfString: 'jsonQuotes',
  InvalidSymbol: 'jsonQuotes',
  UnexpectedEndOfComment: 'jsonComment',
  CloseBraceExpected: 'jsonMissing',
  CloseBracketExpected: 'jsonMissing',
  InvalidEscapeCharacter: 'jsonEscape',
  InvalidUnicode: 'jsonEscape',
  InvalidCharacter: 'jsonEscape',
  InvalidNumberFormat: 'jsonNumber',
  EndOfFileExpected: 'jsonAfterEnd',
};

const missingSigns: Readonly<Record<string, string>> = {
  CommaExpected: ',',
  ColonExpected: ':',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
};

/** A comma with nothing after it is told at a closing bracket: where it stands is said by its own word. */
const isAfterComma = (text: string, offset: number) =>
  /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset)) && /[\]}]/.test(text[offset] ?? '');

/** A text that runs to the end of the file was cut in two with it. */
function wordOf(text: string, { error, offset, length }: ParseError): ProblemWord {
  const name = printParseErrorCode(error);
  const after = name === 'UnexpectedEndOfString' ? offset + length : offset;
  if (text.slice(after).trim() === '') return 'jsonEnds';
  if (isAfterComma(text, offset)) return 'jsonComma';
  if (text[offset] === "'") return 'jsonQuotes';
  return words[name] ?? 'jsonOther';
}

/** The sign that is missing where an error is. */
function missingSign(text: string, { error, offset }: ParseError): string {
  const name = printParseErrorCode(error);
  if (name === 'CommaExpected' && text[offset] === '}') return ']';
  if (name === 'CommaExpected' && text[offset] === ']') return '}';
  return missingSigns[name] ?? '';
}

/** Only the first error is told: those after it are mostly its echo. */
function syntaxProblem(text: string): FileProblem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (!first) return problem('jsonOther');
  const word = wordOf(text, first);
  const isComma = word === 'jsonComma';
  const offset = isComma ? text.lastIndexOf(',', first.offset) : first.offset;
  return problem(word, [missingSign(text, first)], lineAndColumn(text, offset));
}

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);
/** Where none of them is written, in letters or in codes, nothing has to be looked for. */
const MAYBE_DANGEROUS = /__proto__|constructor|prototype|\\u/;

/** The value without names that mean more to a program than to a person; each is told. */
function withoutDangerous(value: unknown, path: string, dropped: FileProblem[]): unknown {
  const inside = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
  if (Array.isArray(value))
    return value.map((item, index) => withoutDangerous(item, inside(index), dropped));
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (dangerous.has(key)) dropped.push(problem('dangerousName', [key], { path: inside(key) }));
    else kept.push([key, withoutDangerous(item, inside(key), dropped)]);
  }
  return Object.fromEntries(kept);
}

const segments = (path: string) =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The nearest thing above `path` that is in the text: what is missing is looked for where it should be. */
function nearest(tree: Node, path: string): Node {
  const parts = segments(path);
  for (let end = parts.length; end > 0; end--) {
    const node = findNodeAtLocation(tree, parts.slice(0, end));
    // A name is found before its value: that is where a person looks.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

/** In longer texts places are not looked for: it takes many times the room of the text. */
const MOST_LOCATED = 10_000_000;

function locator(text: string) {
  let tree: Node | undefined;
  return (problems: readonly FileProblem[]): FileProblem[] =>
    problems.map((each) => {
      if (each.line !== null || each.path === '') return each;
      if (text.length <= MOST_LOCATED) tree ??= parseTree(text);
      return tree ? { ...each, ...lineAndColumn(text, nearest(tree, each.path).offset) } : each;
    });
}

/** Reads a text as strict JSON: no comments, no comma too many. */
export function readJson(given: string): JsonReading {
  const text = given.replace(/^\uFEFF/, '');
  const shape = shapeProblem(text) ?? depthProblem(text);
  if (shape) return { ok: false, problems: [shape] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, problems: [syntaxProblem(text)] };
  }
  const dropped: FileProblem[] = [];
  const value = MAYBE_DANGEROUS.test(text) ? withoutDangerous(parsed, '', dropped) : parsed;
  const told = dropped.slice(0, fileLimits.problems);
  return { ok: true, json: { dropped: told, locate: locator(text), value } };
}
