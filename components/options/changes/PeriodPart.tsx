import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { DayField } from '@/components/ui/DayField';
import { StatusChip } from '@/components/ui/StatusChip';
import { statusText, subjectText } from '@/components/words';
import type { Change } from '@/utils/availability/changes';
import { addDays, type Day } from '@/utils/availability/day';
import type { ChangesPageProps } from './ChangesPage';

type PeriodPartProps = Pick<
  ChangesPageProps,
  'today' | 'locale' | 'networkLabel' | 'changesBetween'
>;

const yearBefore = (day: Day) => addDays(day, -365);

/** What changed between two days that the person chooses; at first the past year. */
export function PeriodPart({ today, locale, networkLabel, changesBetween }: PeriodPartProps) {
  const [from, setFrom] = useState<string>(yearBefore(today));
  const [to, setTo] = useState<string>(today);
  const isWrong = from === '' || to === '' || from >= to;
  const changes = isWrong ? [] : changesBetween(from, to).toReversed();
  return (
    <section class="card stack" aria-labelledby="period">
      <h2 id="period">{i18n.t('changes.period')}</h2>
      <div class="row period">
        <DayField id="from" label={i18n.t('changes.from')} value={from} onChange={setFrom} />
        <DayField id="to" label={i18n.t('changes.to')} value={to} onChange={setTo} />
      </div>
      <p class={isWrong ? 'error' : 'hint'} role="status">
        {isWrong && i18n.t('changes.periodWrong')}
        {!isWrong && changes.length === 0 && i18n.t('changes.periodNone')}
      </p>
      <ol class="upcoming">
        {changes.map((change) => (
          <li key={`${change.platform.id} ${change.statement} ${change.day}`}>
            <Entry change={change} locale={locale} networkLabel={networkLabel} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryProps extends Pick<ChangesPageProps, 'locale' | 'networkLabel'> {
  readonly change: Change;
}

function Entry({ change, locale, networkLabel }: EntryProps) {
  const { platform, network, actions, contents, date, from, to } = change;
  return (
    <>
      <p>
        <b>{dateText(date, locale)}</b> <a href={`#/platforms/${platform.id}`}>{platform.name}</a>
        {i18n.t('colon')}
        {network === null
          ? i18n.t('changes.whole')
          : rowText([networkLabel(network), subjectText(actions, contents)])}
      </p>
      <p>
        <StatusChip status={to} />{' '}
        {from !== 'unknown' && (
          <span class="quiet small">{i18n.t('changes.before', [statusText(from)])}</span>
        )}
      </p>
    </>
  );
}
