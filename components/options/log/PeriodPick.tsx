import { i18n } from '#i18n';
import { DayField } from '@/components/ui/DayField';
import type { Day } from '@/utils/availability/day';
import { daysOf, type Period, periods } from '@/utils/plan/record/periods';

const keys = {
  all: 'log.periodKind.all',
  week: 'log.periodKind.week',
  month: 'log.periodKind.month',
  'this-month': 'log.periodKind.thisMonth',
  'last-month': 'log.periodKind.lastMonth',
} as const satisfies Record<Period, string>;

interface PeriodPickProps {
  readonly from: string;
  readonly to: string;
  readonly today: Day;
  readonly onChange: (days: { readonly from?: string; readonly to?: string }) => void;
}

/** A period by its name, or by its first and last day. */
export function PeriodPick({ from, to, today, onChange }: PeriodPickProps) {
  const chosen = periods.find((period) => {
    const days = daysOf(period, today);
    return days.from === from && days.to === to;
  });
  const choose = (value: string) => {
    const period = periods.find((each) => each === value);
    if (period) onChange(daysOf(period, today));
  };
  return (
    <>
      <div class="field">
        <label for="log-period">{i18n.t('log.period')}</label>
        <select
          id="log-period"
          value={chosen ?? 'own'}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {i18n.t(keys[period])}
            </option>
          ))}
          {chosen === undefined && <option value="own">{i18n.t('log.periodKind.own')}</option>}
        </select>
      </div>
      <DayField
        id="log-from"
        label={i18n.t('log.from')}
        value={from}
        onChange={(day) => onChange({ from: day })}
      />
      <DayField
        id="log-to"
        label={i18n.t('log.to')}
        value={to}
        onChange={(day) => onChange({ to: day })}
      />
    </>
  );
}
