import { readFileSync } from 'node:fs';

/** One table of messages.md: the names of its senders, and which of them may send each message. */
export interface MessageTable {
  readonly senders: readonly string[];
  readonly rows: readonly (readonly [message: string, may: ReadonlySet<string>])[];
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));

/** Reads the table below a heading; a cell that is neither empty nor `yes` throws. */
export function messageTable(heading: 'To the worker' | 'To a page'): MessageTable {
  const text = readFileSync('tests/hostile/messages.md', 'utf8');
  const [, below = ''] = text.split(`## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  const [head = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  const senders = head.slice(1);
  return {
    rows: rows.map(([message = '', ...cells]) => {
      if (cells.length !== senders.length || cells.some((cell) => !['', 'yes'].includes(cell)))
        throw new Error(`${message}: each cell is empty or says "yes"`);
      return [message, new Set(senders.filter((_, at) => cells[at] === 'yes'))];
    }),
    senders,
  };
}
