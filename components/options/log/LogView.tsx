import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { useKept } from '@/components/options/left';
import type { Day } from '@/utils/availability/day';
import { type Because, sourcesOf } from '@/utils/plan/record/because';
import { chartOf } from '@/utils/plan/record/chart';
import type { LogFilter, LogNames } from '@/utils/plan/record/filter';
import { groupsOf } from '@/utils/plan/record/groups';
import { countRows, type LogCount, type LogRow } from '@/utils/plan/record/row';
import { DeleteLog } from './DeleteLog';
import { EmptyLog } from './EmptyLog';
import { logFormats } from './formats';
import { HandOver, type HandOverProps } from './HandOver';
import { LogChart } from './LogChart';
import { LogFilters } from './LogFilters';
import { LogLines } from './LogLines';
import { LogStatus, LogTrouble } from './LogStatus';
import { MoreLines } from './MoreLines';
import { PrintHead } from './PrintHead';
import { PrintSources } from './PrintSources';

export interface LogViewProps
  extends Pick<HandOverProps, 'onCancel' | 'onPrint' | 'onSave' | 'work'> {
  readonly filter: LogFilter;
  /** Counts of all rows. */
  readonly counts: readonly LogCount[];
  /** Counts of the rows that the filter means, its text aside. */
  readonly found: readonly LogCount[];
  readonly portions: readonly (readonly LogRow[])[];
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly failed: boolean;
  readonly names: LogNames;
  readonly explain: (row: LogRow) => Because | null;
  readonly today: Day;
  readonly edition: string;
  readonly locale: string;
  readonly logDays: number;
  readonly onAsk: (part: Partial<LogFilter>) => void;
  readonly onMore: () => void;
  readonly onDelete: () => Promise<void>;
}

const named = (ids: readonly string[], name: (id: string) => string) =>
  [...new Set(ids)]
    .filter((id) => id !== '')
    .map((id) => ({ id, name: name(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));

const firstDayOf = (counts: readonly LogCount[], today: Day) =>
  counts.reduce((first, { day }) => (day < first ? day : first), today);

/** The activity log: what happened, when, where and why, to look at and to hand over. */
export function LogView(props: LogViewProps) {
  const { counts, explain, filter, found, locale, names, portions, today } = props;
  const [client, setClient] = useKept('log-client', '');
  const [isDeleted, setDeleted] = useState(false);
  const formats = useMemo(() => logFormats(locale), [locale]);
  const isSearch = filter.text.trim() !== '';
  const rows = useMemo(() => portions.flat(), [portions]);
  // Rows that a search found are counted as they are read.
  const shown = useMemo(() => (isSearch ? countRows(rows) : found), [isSearch, rows, found]);
  const groups = useMemo(() => (isSearch ? [] : groupsOf(found)), [isSearch, found]);
  const first = useMemo(() => firstDayOf(counts, today), [counts, today]);
  const from = (filter.from || first) as Day;
  const to = (filter.to || today) as Day;
  const chart = useMemo(() => chartOf(shown, from, to < from ? from : to), [shown, from, to]);
  const explained = useMemo(() => sourcesOf(rows.map(explain)), [rows, explain]);
  const urls = explained.map(({ url }) => url).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same sources must not draw all rows again.
  const sources = useMemo(() => explained, [urls]);
  const context = useMemo(
    () => ({ explain, formats, locale, names, sources }),
    [explain, formats, locale, names, sources],
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (counts.length === 0)
    return <EmptyLog failed={props.failed} isDeleted={isDeleted} logDays={props.logDays} />;
  return (
    <div class="stack log">
      <header class="stack screen-only">
        <h1>{i18n.t('log.title')}</h1>
        <p class="quiet">
          {counted('log.intro', props.logDays)} <a href="#/data/log-days">{i18n.t('log.days')}</a>
        </p>
        <LogFilters
          filter={filter}
          places={named(
            counts.map(({ place }) => place),
            names.place,
          )}
          networks={named(
            counts.map(({ network }) => network),
            names.network,
          )}
          today={today}
          onAsk={props.onAsk}
        />
      </header>
      <PrintHead
        {...{ client, formats, from, names, to, today }}
        counts={shown}
        search={filter.text}
        edition={props.edition}
      />
      {!isSearch && <LogChart chart={chart} counts={shown} formats={formats} />}
      <div class="screen-only">
        <HandOver
          client={client}
          onClient={setClient}
          onPrint={props.onPrint}
          onSave={props.onSave}
          work={props.work}
          onCancel={props.onCancel}
        />
      </div>
      <div class="log-title">
        <h2>{i18n.t('log.rows')}</h2>
        <LogStatus
          {...props}
          isSearch={isSearch}
          total={shown.reduce((sum, { count }) => sum + count, 0)}
          shown={rows.length}
          formats={formats}
        />
        <DeleteLog
          count={total}
          shownCount={formats.number(total)}
          shownDay={formats.longDay(first)}
          onDelete={() => void props.onDelete().then(() => setDeleted(true))}
        />
      </div>
      <LogTrouble failed={props.failed} />
      <LogLines portions={portions} groups={groups} context={context} />
      {props.hasMore && <MoreLines isReading={props.isReading} onMore={props.onMore} />}
      <PrintSources sources={sources} locale={locale} />
    </div>
  );
}
