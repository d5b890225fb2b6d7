import { i18n } from '#i18n';
import { rowText } from '@/components/lists';
import { actionText } from '@/components/words';
import type { Because } from '@/utils/plan/record/because';
import type { LogNames } from '@/utils/plan/record/filter';
import type { LogRow } from '@/utils/plan/record/row';
import { sentenceOf, whereText, whyText } from './words';

/** What is needed to write rows into files. */
export interface FileContext {
  readonly names: LogNames;
  readonly locale: string;
  readonly explain: (row: LogRow) => Because | null;
}

const columns = [
  'log.column.day',
  'log.column.time',
  'log.column.what',
  'log.column.dashboard',
  'log.column.host',
  'log.column.page',
  'log.column.network',
  'log.column.actions',
  'log.column.control',
  'log.column.region',
  'log.column.why',
  'log.column.basis',
  'log.column.sources',
] as const;

/** The first line of a table of rows. */
export const headOf = (): string[] => columns.map((key) => i18n.t(key));

const sourcesOf = (because: Because | null) =>
  because?.kind === 'statement' ? because.evidence.map(({ url }) => url) : [];

/** The reason in one word, as the list or the rules name it. */
const basisOf = ({ reason }: LogRow) =>
  reason === null
    ? ''
    : reason.kind === 'rule'
      ? reason.rule
      : `${reason.platform}/${reason.statement}`;

/** `14:03:21`, in the reader's time zone. */
const clockOf = (at: number) =>
  new Date(at).toLocaleTimeString('en-GB', { hour12: false, timeStyle: 'medium' });

/** One row as the fields of a table, in words. */
export function fieldsOf(row: LogRow, { explain, locale, names }: FileContext): string[] {
  const because = explain(row);
  return [
    row.day,
    clockOf(row.at),
    sentenceOf(row, names),
    names.place(row.place),
    row.host,
    row.path,
    row.network === '' ? '' : names.network(row.network),
    rowText(row.actions.map(actionText)),
    row.label,
    whereText(row.region),
    because ? whyText(because, locale) : '',
    basisOf(row),
    sourcesOf(because).join(' '),
  ];
}

/** One row as data for programs: ids of the list, and times in UTC. */
export const dataOf = (row: LogRow, { explain }: FileContext) => ({
  at: new Date(row.at).toISOString(),
  day: row.day,
  kind: row.kind,
  host: row.host,
  platform: row.platform?.id ?? null,
  path: row.path,
  network: row.network === '' ? null : row.network,
  region: row.region,
  actions: row.actions,
  label: row.label,
  reason: row.reason,
  sources: sourcesOf(explain(row)),
});
