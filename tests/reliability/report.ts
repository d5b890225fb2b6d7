import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RESULTS, type Recorded } from './record.ts';
import type { Ground, Row, Suite } from './row.ts';
import { type RowId, rows } from './rows.ts';

const REPORT = resolve('.output/reliability.md');

const fileOf = (row: string, ground: Ground) => join(RESULTS, `${row}.${ground}.json`);

function read(row: RowId, ground: Ground): Recorded | null {
  const file = fileOf(row, ground);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function cell(id: RowId, { grounds, cannot }: Row, ground: Ground): string {
  if (!grounds.includes(ground)) return cannot?.[ground] ?? '';
  const recorded = read(id, ground);
  if (!recorded) return '**not measured**';
  return `${recorded.isMet ? '' : '**missed** '}${recorded.measured}`;
}

/** Forgets what a suite came to before: a test that fails now must not leave an older, better result. */
export function forgetResults(suite: Suite): void {
  for (const [id, row] of Object.entries(rows as Record<string, Row>))
    if (row.suite === suite)
      for (const ground of row.grounds) rmSync(fileOf(id, ground), { force: true });
}

const asRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function line([id, row]: [string, Row]): string {
  const known = id as RowId;
  const unit = row.grounds.includes('unit') ? `unit tests: ${cell(known, row, 'unit')}` : '';
  const [chromium = '', firefox = ''] = (['chromium', 'firefox'] as const).map((ground) =>
    cell(known, row, ground),
  );
  return asRow([row.what, row.goal, [chromium, unit].filter(Boolean).join('; '), firefox]);
}

/** The rows of some suites as a table; what was not measured says so. */
function report(suites: readonly Suite[]): string {
  const chosen = Object.entries(rows as Record<string, Row>).filter(([, { suite }]) =>
    suites.includes(suite),
  );
  return [asRow(['what', 'goal', 'Chromium', 'Firefox']), '|---|---|---|---|', ...chosen.map(line)]
    .join('\n')
    .concat('\n');
}

const all: readonly Suite[] = ['faults', 'hostile', 'soak'];

/** Writes the whole table to `.output/reliability.md`; gives that of one suite. */
export function writeReport(suite: Suite): string {
  writeFileSync(REPORT, report(all));
  return report([suite]);
}

/** Puts the whole table into the README, where the one before it stands. */
export function writeReadme(): void {
  const readme = readFileSync('README.md', 'utf8');
  const [before, , after] = readme.split(/^<!-- reliability(?: ends)? -->$/m);
  if (before === undefined || after === undefined)
    throw new Error('README.md has no place for the table: two comments mark it');
  const table = `<!-- reliability -->\n\n${report(all)}\n<!-- reliability ends -->`;
  writeFileSync('README.md', `${before}${table}${after}`);
}
