import * as v from 'valibot';
import { cleanText } from '@/utils/rules/safe-text';
import { type FileProblem, type ProblemWord, problem } from './problem';

type Issue = v.BaseIssue<unknown>;

const expects: Readonly<Record<string, ProblemWord>> = {
  array: 'expectsRow',
  boolean: 'expectsYesNo',
  max_length: 'tooLong',
  min_length: 'tooShort',
  number: 'expectsNumber',
  object: 'expectsObject',
  record: 'expectsObject',
  strict_object: 'expectsObject',
  string: 'expectsText',
  url: 'addressShape',
  starts_with: 'addressShape',
};

/** Fields whose shape is told by an example. */
const shapes: Readonly<Record<string, ProblemWord>> = {
  allowed: 'hostShape',
  date: 'dayShape',
  from: 'dayShape',
  host: 'hostShape',
  id: 'idShape',
  minimumVersion: 'versionShape',
  paused: 'hostShape',
  until: 'dayShape',
  version: 'versionShape',
  warnOnly: 'hostShape',
  withoutDrafts: 'hostShape',
};

/** A host that would mean every page, or every page below a top-level domain. */
const isTooBroad = (found: unknown) =>
  typeof found === 'string' && /^\*?$|^\*\.[^.]*$|^(\*\.)+/.test(found.trim());

/** What was found, short enough to be shown. */
const shown = (input: unknown): string => {
  const text = cleanText(typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const choices = (expected: string | null) =>
  (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');

const isMissing = ({ received, expected }: Issue) =>
  received === 'undefined' && expected !== 'never';

function shapeWord(issue: Issue, path: string): ProblemWord {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const word = shapes[field];
  if (word === 'hostShape' && isTooBroad(issue.input)) return 'hostTooBroad';
  if (word !== undefined) return word;
  return /locators\.\d+$/.test(path) ? 'locatorEmpty' : 'other';
}

/** What a schema says is wrong, in our words. */
function issueProblem(issue: Issue, path: string): FileProblem {
  const last = path.split('.').at(-1) ?? '';
  const as = (word: ProblemWord, values: readonly (string | number)[] = []) =>
    problem(word, values, { path });
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return as('unknownField', [last]);
  if (isMissing(issue)) return as('missing', [last]);
  if (issue.expected === 'Object') return as('expectsObject', [shown(issue.input)]);
  switch (issue.type) {
    case 'picklist':
    case 'literal':
    case 'variant':
      return as('oneOf', [shown(issue.input), choices(issue.expected)]);
    case 'max_length':
    case 'min_length':
      return as(expects[issue.type] ?? 'other', [String(issue.expected).replace(/\D/g, '')]);
    case 'check':
    case 'regex':
      return as(shapeWord(issue, path), [shown(issue.input), issue.message]);
    default:
      return as(expects[issue.type] ?? 'other', [shown(issue.input), issue.message]);
  }
}

/** All that is wrong with `input` by a schema, each with its path below `path`. */
export function problemsOf(issues: readonly Issue[], path = ''): FileProblem[] {
  return issues.map((issue) => {
    const inside = v.getDotPath(issue) ?? '';
    return issueProblem(issue, [path, inside].filter((part) => part !== '').join('.'));
  });
}
