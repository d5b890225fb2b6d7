import { i18n } from '#i18n';
import { counted, figure } from '@/components/counted';
import { dayText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import { type CsvFormat, csvFormats } from '@/utils/drafts/csv/formats';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import type { ExportTarget } from './export-files';

interface ExportNotesProps {
  readonly posts: readonly QueueEntry[];
  readonly target: ExportTarget;
  readonly now: number;
  readonly locale: string;
}

function aboutFormat({ checked, limit, perAccount, tool }: CsvFormat, locale: string): string[] {
  return [
    i18n.t('queue.checkedOn', [dayText(checked, locale)]),
    limit === null ? i18n.t('queue.noLimit', [tool]) : i18n.t('queue.limit', [tool, figure(limit)]),
    perAccount ? i18n.t('queue.perAccount', [tool]) : i18n.t('queue.oneFile'),
  ];
}

function warnings({ now, posts, target }: ExportNotesProps): string[] {
  const untimed = posts.filter(({ at }) => at === null).length;
  const past = posts.filter(({ at }) => at !== null && at < now).length;
  const untimedKey = target === 'calendar' ? 'queue.untimedCalendar' : 'queue.untimedCsv';
  return [
    ...(past > 0 && target !== 'calendar' ? [counted('queue.pastPosts', past)] : []),
    ...(untimed > 0 ? [counted(untimedKey, untimed)] : []),
  ];
}

/** What to know before taking posts there: the format, its limits, and posts that will not fit. */
export function ExportNotes(props: ExportNotesProps) {
  const { target, locale } = props;
  const about =
    target === 'calendar'
      ? [i18n.t('queue.calendarHint')]
      : aboutFormat(csvFormats[target], locale);
  return (
    <>
      <ul class="export-notes hint">
        {about.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div class="stack" role="status">
        {warnings(props).map((text) => (
          <p key={text} class="banner">
            <Icon name="alert" />
            <span>{text}</span>
          </p>
        ))}
      </div>
    </>
  );
}
