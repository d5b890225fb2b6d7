// `npm run list:check`: what is wrong in the list's files, and what the list holds.
import type { Day } from '../availability/day';
import { describe } from '../availability/lint/lint';
import { printReport, reportOf } from '../availability/lint/report';
import { lintFiles } from './lint-files';

const { list, problems } = lintFiles();
const lines = problems.map((problem) => `  ${describe(problem)}`);
const verdict =
  problems.length === 0 ? 'No problems.' : [`${problems.length} problems:`, ...lines].join('\n');
process.stdout.write(`${printReport(reportOf(list, list.edition.date as Day))}\n${verdict}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
