import { type FileProblem, problem } from './problem';
import { plain } from './table-words';

const needed = ['host', 'network', 'action', 'effect'] as const;
const optional = ['note', 'client', 'from', 'until'] as const;
export type TableColumn = (typeof needed)[number] | (typeof optional)[number];

const called: Readonly<Record<TableColumn, readonly string[]>> = {
  action: ['actions'],
  client: ['customer'],
  effect: ['what to do'],
  from: ['first day', 'start'],
  host: ['hosts', 'site', 'website', 'address', 'dashboard'],
  network: ['networks'],
  note: ['notes', 'text'],
  until: ['last day', 'end'],
};

const columns: readonly TableColumn[] = [...needed, ...optional];

const columnOf = (title: string): TableColumn | null =>
  columns.find((id) => [id, ...called[id]].includes(plain(title))) ?? null;

/** The first line of a table: which column is where. */
export function readColumns(titles: readonly string[]): {
  readonly places: ReadonlyMap<TableColumn, number>;
  readonly problems: readonly FileProblem[];
} {
  const places = new Map<TableColumn, number>();
  const problems: FileProblem[] = [];
  for (const [at, title] of titles.entries()) {
    const column = columnOf(title);
    const where = { line: 1, path: title.slice(0, 40) };
    if (column === null) {
      if (title.trim() !== '') problems.push(problem('columnUnknown', [columns.join(', ')], where));
    } else if (places.has(column)) problems.push(problem('columnTwice', [column], where));
    else places.set(column, at);
  }
  if (places.size === 0)
    return { places, problems: [problem('notTable', [needed.join(', ')], { line: 1 })] };
  for (const column of needed)
    if (!places.has(column))
      problems.push(problem('columnMissing', [column, needed.join(', ')], { line: 1 }));
  return { places, problems };
}
