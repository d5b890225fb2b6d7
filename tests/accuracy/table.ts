import type { Judgement } from './judgement.ts';
import { totalsOf } from './totals.ts';
import { isRightThroughout, type Visit } from './visit.ts';

type Row = readonly string[];

const head: Row = [
  'page',
  'made with',
  'editor',
  'language',
  'region',
  'found',
  'false hides',
  'actions',
  'frames',
  'errors',
  '',
];

/** One value where all stages agree, else each of them. */
function acrossStages({ stages }: Visit, of: (judgement: Judgement) => string): string {
  const values = Object.values(stages).map(of);
  return new Set(values).size === 1 ? (values[0] ?? '') : values.join(' ');
}

function actionsOf({ actions }: Judgement): string {
  if (actions === null) return '';
  return actions.right ? 'ok' : `wrong: ${actions.reported.join(', ') || 'none'}`;
}

function rowOf(visit: Visit): Row {
  const { page, frames, errors } = visit;
  const { id, framework, editor, language, region, kind } = page;
  const longest = Object.values(frames).map((counts) => Math.max(0, ...counts));
  return [
    kind === 'benign' ? `benign/${id}` : id,
    framework,
    editor,
    language,
    region,
    acrossStages(visit, ({ subjects, missed }) => `${subjects - missed.length}/${subjects}`),
    acrossStages(visit, ({ falseHides }) => String(falseHides.length)),
    acrossStages(visit, actionsOf),
    kind === 'benign' ? '' : longest.join(' '),
    String(errors.length),
    isRightThroughout(visit) ? '' : 'WRONG',
  ];
}

/** One line a page, and one for all of them. */
export function table(visits: readonly Visit[]): string {
  const all = totalsOf(visits);
  const last: Row = [
    `${all.right} of ${all.pages} pages right`,
    '',
    '',
    '',
    '',
    `${all.found}/${all.subjects}`,
    String(all.falseHides),
    all.wrongActions === 0 ? 'ok' : `${all.wrongActions} wrong`,
    String(all.longest),
    String(all.errors),
    '',
  ];
  const rows = [head, ...visits.map(rowOf), last];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: Row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

/** What is wrong in one page, in the page's own markup. */
export function mistakesOf({ page, stages, errors }: Visit): string {
  const lines = Object.entries(stages).flatMap(([stage, { missed, falseHides }]) => [
    ...missed.map((html) => `${stage}: missed ${html}`),
    ...falseHides.map((html) => `${stage}: must stay ${html}`),
  ]);
  const all = [...lines, ...errors.map((error) => `error: ${error}`)];
  return all.length === 0 ? '' : `\n${page.id}\n${all.map((each) => `  ${each}\n`).join('')}`;
}
