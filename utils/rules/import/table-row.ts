import { isDay } from '@/utils/availability/day';
import { actions } from '@/utils/availability/vocabulary';
import { type FileRule, isHostPattern, limits } from '@/utils/rules/schema';
import { textProblems } from './check-rule';
import { type FileProblem, type ProblemWord, problem } from './problem';
import type { TableColumn } from './table-columns';
import type { tableFinder } from './table-words';

/** The fields of one line, by column. */
export type TableFields = Readonly<Partial<Record<TableColumn, string>>>;

type Finder = ReturnType<typeof tableFinder>;

const SHOWN = 60;

/** The host in a field: an address pasted whole is cut down to it. */
const hostIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');

/** An id that the same line always gets: brought in again it changes nothing, or itself. */
export function idOfRow(parts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const sign of parts.join('\n')) {
    const code = sign.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 13);
  }
  const text = (part: number) => (part >>> 0).toString(36).padStart(7, '0');
  return `table-${text(a)}${text(b)}`;
}

/** The rule that one line of a table means, or all that is wrong with it. */
export function readRow(
  fields: TableFields,
  line: number,
  find: Finder,
): { readonly rule: FileRule } | { readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const text = (column: TableColumn) => (fields[column] ?? '').trim();
  const fail = (column: TableColumn, word: ProblemWord, found: string, remedy = '') => {
    problems.push(problem(word, [found.slice(0, SHOWN), remedy], { line, path: column }));
    return null;
  };
  const place = () => {
    const given = text('host');
    if (given === '') return fail('host', 'missing', 'host');
    const platform = find.platform(given);
    if (platform !== null) return { kind: 'platform', platform } as const;
    const host = hostIn(given);
    if (/^\*(\.[^.]*)?$/.test(host)) return fail('host', 'hostTooBroad', given);
    return isHostPattern(host)
      ? ({ kind: 'host', host } as const)
      : fail('host', 'hostShape', given);
  };
  const network = () => {
    const given = text('network');
    if (given === '') return fail('network', 'missing', 'network');
    return find.network(given) ?? fail('network', 'networkUnknown', given);
  };
  const chosen = () => {
    const given = text('action');
    if (given === '') return fail('action', 'missing', 'action');
    if (['all', '*'].includes(given.toLowerCase())) return [...actions];
    const found = given.split('|').filter((word) => word.trim() !== '');
    const known = found.map(
      (word) =>
        find.action(word) ?? fail('action', 'actionUnknown', word.trim(), actions.join(', ')),
    );
    const ids = known.filter((id) => id !== null);
    return actions.filter((id) => ids.includes(id));
  };
  const effect = () => {
    const given = text('effect');
    if (given === '') return fail('effect', 'missing', 'effect');
    return find.effect(given) ?? fail('effect', 'effectUnknown', given);
  };
  const day = (column: 'from' | 'until') => {
    const given = text(column);
    if (given === '') return null;
    return isDay(given) ? given : fail(column, 'dayShape', given);
  };
  const some = (column: 'client' | 'note') => {
    const given = text(column);
    if (given.length > limits[column]) fail(column, 'tooLong', String(limits[column]));
    problems.push(...textProblems(given, column).map((each) => ({ ...each, line })));
    return given;
  };
  const said = {
    actions: chosen(),
    client: some('client'),
    effect: effect(),
    from: day('from'),
    network: network(),
    note: some('note'),
    place: place(),
    until: day('until'),
  };
  if (said.from !== null && said.until !== null && said.from > said.until)
    fail('until', 'daysSwapped', said.from, said.until);
  const { actions: doing, effect: does, network: meant, place: where } = said;
  if (problems.length > 0 || !doing || !does || !meant || !where) return { problems };
  const key = where.kind === 'host' ? where.host : `platform ${where.platform}`;
  const id = idOfRow([key, meant, doing.join(' '), said.client]);
  const rule = { ...said, actions: doing, effect: does, network: meant, place: where };
  return { rule: { ...rule, enabled: true, id, locators: [] } };
}
