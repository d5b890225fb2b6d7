import { i18n } from '#i18n';
import type { Evidence } from '@/utils/availability/fields';
import { type Because, numbersOf } from '@/utils/plan/record/because';
import type { LogNames } from '@/utils/plan/record/filter';
import type { LogRow } from '@/utils/plan/record/row';
import type { LogFormats } from './formats';
import { sentenceOf, whyRoute, whyText } from './words';

/** What is needed to put rows into words. */
export interface LogContext {
  readonly names: LogNames;
  readonly locale: string;
  readonly formats: LogFormats;
  readonly explain: (row: LogRow) => Because | null;
  /** Numbered in the print. */
  readonly sources: readonly Evidence[];
}

/** One row: when, what, in which page and by what. */
export function LogLine({ row, context }: { readonly row: LogRow; readonly context: LogContext }) {
  const { explain, formats, locale, names, sources } = context;
  const { at, host, kind, label, path } = row;
  const because = explain(row);
  return (
    <li class="log-line">
      <time dateTime={new Date(at).toISOString()}>{formats.time(at)}</time>
      <span class={`log-key ${kind}`} aria-hidden="true" />
      <div>
        <p>{sentenceOf(row, names)}</p>
        <p class="small quiet">
          {label !== '' && (
            <>
              <bdi>{i18n.t('log.control', [label])}</bdi>
              {' · '}
            </>
          )}
          <bdi class="log-page">{`${host}${path}`}</bdi>
        </p>
        {because && (
          <p class="small quiet">
            {i18n.t('log.why')}
            {i18n.t('colon')}
            <a href={whyRoute(because)}>{whyText(because, locale)}</a>
            <span class="print-only">
              {numbersOf(because, sources).map((number) => ` [${number}]`)}
            </span>
          </p>
        )}
        {kind === 'rescued' && (
          <p class="small screen-only">
            <a href="#/drafts">{i18n.t('log.drafts')}</a>
          </p>
        )}
      </div>
    </li>
  );
}
