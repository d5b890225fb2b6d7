import { type Day, isDay } from '@/utils/availability/day';
import { type Action, actions } from '@/utils/availability/vocabulary';
import { hostTrouble } from '@/utils/rules/host';
import { type Effect, type FileRule, isHostPattern, limits } from '@/utils/rules/schema';
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
function idOfRow(parts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const sign of parts.join('\n')) {
    const code = sign.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 13);
  }
  const text = (part: number) => (part >>> 0).toString(36).padStart(7, '0');
  return `table-${text(a)}${text(b)}`;
}

/** Reads single fields of a line, and collects what is wrong with them. */
class RowReader {
  readonly problems: FileProblem[] = [];

  constructor(
    readonly fields: TableFields,
    readonly line: number,
    readonly find: Finder,
  ) {}

  text(column: TableColumn): string {
    return (this.fields[column] ?? '').trim();
  }

  fail(column: TableColumn, word: ProblemWord, found: string, remedy = ''): null {
    const where = { line: this.line, path: column };
    this.problems.push(problem(word, [found.slice(0, SHOWN), remedy], where));
    return null;
  }

  /** What `read` makes of a field that may not be empty. */
  needed<T>(column: TableColumn, read: (given: string) => T | null): T | null {
    const given = this.text(column);
    return given === '' ? this.fail(column, 'missing', column) : read(given);
  }

  place(): FileRule['place'] | null {
    return this.needed('host', (given) => {
      const platform = this.find.platform(given);
      if (platform !== null) return { kind: 'platform', platform };
      const host = hostIn(given);
      const isBroad = ['every-site', 'whole-ending'].includes(hostTrouble(host) ?? '');
      if (isBroad) return this.fail('host', 'hostTooBroad', given);
      return isHostPattern(host) ? { kind: 'host', host } : this.fail('host', 'hostShape', given);
    });
  }

  network(): string | null {
    return this.needed(
      'network',
      (given) => this.find.network(given) ?? this.fail('network', 'networkUnknown', given),
    );
  }

  actions(): Action[] | null {
    return this.needed('action', (given) => {
      if (['all', '*'].includes(given.toLowerCase())) return [...actions];
      const words = given.split('|').filter((word) => word.trim() !== '');
      if (words.length === 0) return this.fail('action', 'missing', 'action');
      const known = words.map((word) => this.find.action(word) ?? this.unknownAction(word));
      return actions.filter((id) => known.includes(id));
    });
  }

  unknownAction(word: string): null {
    return this.fail('action', 'actionUnknown', word.trim(), actions.join(', '));
  }

  effect(): Effect | null {
    return this.needed(
      'effect',
      (given) => this.find.effect(given) ?? this.fail('effect', 'effectUnknown', given),
    );
  }

  day(column: 'from' | 'until'): Day | null {
    const given = this.text(column);
    if (given === '') return null;
    return isDay(given) ? given : this.fail(column, 'dayShape', given);
  }

  free(column: 'client' | 'note'): string {
    const given = this.text(column);
    if (given.length > limits[column]) this.fail(column, 'tooLong', String(limits[column]));
    const unsafe = textProblems(given, column);
    this.problems.push(...unsafe.map((each) => ({ ...each, line: this.line })));
    return given;
  }
}

/** The rule that one line of a table means, or all that is wrong with it. */
export function readRow(
  fields: TableFields,
  line: number,
  find: Finder,
): { readonly rule: FileRule } | { readonly problems: readonly FileProblem[] } {
  const row = new RowReader(fields, line, find);
  const place = row.place();
  const network = row.network();
  const chosen = row.actions();
  const effect = row.effect();
  const free = { client: row.free('client'), note: row.free('note') };
  const days = { from: row.day('from'), until: row.day('until') };
  if (days.from !== null && days.until !== null && days.from > days.until)
    row.fail('until', 'daysSwapped', days.from, days.until);
  if (row.problems.length > 0 || !place || !network || !chosen || !effect)
    return { problems: row.problems };
  const key = place.kind === 'host' ? place.host : `platform ${place.platform}`;
  const id = idOfRow([key, network, chosen.join(' '), free.client]);
  return {
    rule: {
      ...free,
      ...days,
      actions: chosen,
      effect,
      enabled: true,
      id,
      locators: [],
      network,
      place,
    },
  };
}
