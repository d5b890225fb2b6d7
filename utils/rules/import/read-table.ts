import Papa from 'papaparse';
import type { FileRule } from '@/utils/rules/schema';
import { fileLimits } from './limits';
import { type FileProblem, problem } from './problem';
import { readColumns } from './table-columns';
import { readRow, type TableFields } from './table-row';
import { type TableWords, tableFinder } from './table-words';
import { shapeProblem } from './text-shape';

/** The rules of a table, or all that is wrong with it, each with its line. */
export type TableReading =
  | { readonly ok: true; readonly rules: readonly FileRule[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly count: number };

const refused = (problems: readonly FileProblem[]): TableReading => ({
  ok: false,
  count: problems.length,
  problems: problems.slice(0, fileLimits.problems),
});

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The rows with the line at which each begins: a quoted field may hold line ends. */
function linesOf(text: string): { readonly lines: readonly Line[]; readonly torn: number | null } {
  const lines: Line[] = [];
  let from = 0;
  let line = 1;
  let torn: number | null = null;
  const most = fileLimits.entries.rules + 1;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors, meta }, parser) => {
      const isEmpty = data.every((field) => field.trim() === '');
      if (!isEmpty) lines.push({ fields: data, line });
      if (errors.some(({ type }) => type === 'Quotes')) torn ??= line;
      line += text.slice(from, meta.cursor).split('\n').length - 1;
      from = meta.cursor;
      if (lines.length > most) parser.abort();
    },
  });
  return { lines, torn };
}

/** Reads a table with the columns host, network, action and effect; `words` are its possible words. */
export function readTable(given: string, words: TableWords): TableReading {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const shape = shapeProblem(text);
  if (shape) return refused([shape]);
  const { lines, torn } = linesOf(text);
  if (torn !== null) return refused([problem('lineQuotes', [], { line: torn })]);
  const [head, ...rows] = lines;
  const { places, problems: wrong } = readColumns(head?.fields ?? []);
  if (wrong.length > 0) return refused(wrong);
  const most = fileLimits.entries.rules;
  if (rows.length > most) return refused([problem('tooMany', [`${most}+`, most])]);
  if (rows.length === 0) return refused([problem('noLines')]);
  const find = tableFinder(words);
  const known = new Map<string, number>();
  const problems: FileProblem[] = [];
  const rules: FileRule[] = [];
  for (const { fields, line } of rows) {
    const named: TableFields = Object.fromEntries(
      [...places].map(([column, at]) => [column, fields[at] ?? '']),
    );
    const read = readRow(named, line, find);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const earlier = known.get(read.rule.id);
    if (earlier !== undefined) problems.push(problem('lineTwice', [earlier], { line }));
    known.set(read.rule.id, earlier ?? line);
    rules.push(read.rule);
  }
  return problems.length > 0 ? refused(problems) : { ok: true, rules };
}
