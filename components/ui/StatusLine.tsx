import { i18n } from '#i18n';
import { onDayText, sinceText } from '@/components/dates';
import { soonText } from '@/components/words';
import type { Dated } from '@/utils/availability/fields';
import type { Announcement } from '@/utils/availability/timeline';
import type { Status } from '@/utils/availability/vocabulary';
import { Icon } from './Icon';
import { StatusChip } from './StatusChip';

/** What is about to happen and when, as symbol and words. */
export const SoonChip = ({
  announcement,
  locale,
}: {
  readonly announcement: Pick<Announcement, 'status' | 'since'>;
  readonly locale: string;
}) => (
  <span class="chip warn">
    <Icon name="clock" />
    {soonText(announcement, locale)}
  </span>
);

interface StatusLineProps {
  readonly status: Status;
  readonly since: Dated | null;
  readonly announcement: Announcement | null;
  readonly lastKnown: Status | null;
  readonly lastChecked: string | null;
  readonly locale: string;
}

/** A status with its date, or the day on which it was last seen, and what is announced. */
export const StatusLine = (props: StatusLineProps) => {
  const { status, since, announcement, lastKnown, lastChecked, locale } = props;
  return (
    <>
      <StatusChip status={status} />{' '}
      {announcement && <SoonChip announcement={announcement} locale={locale} />}{' '}
      {since && status !== 'works' && <span class="quiet small">{sinceText(since, locale)}</span>}
      {lastChecked && lastKnown === 'works' && (
        <span class="quiet small">
          {i18n.t('popup.lastWorked', [onDayText(lastChecked, locale)])}
        </span>
      )}
    </>
  );
};
