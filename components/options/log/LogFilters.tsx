import { i18n } from '#i18n';
import { Pick } from '@/components/options/board/Pick';
import type { Day } from '@/utils/availability/day';
import { everyRow, isWrongPeriod, type LogFilter } from '@/utils/plan/record/filter';
import { happenings } from '@/utils/plan/record/row';
import { PeriodPick } from './PeriodPick';
import { kindText } from './words';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly places: readonly Named[];
  readonly networks: readonly Named[];
  readonly today: Day;
  readonly onAsk: (part: Partial<LogFilter>) => void;
}

/** Which rows are wanted. */
export const LogFilters = ({ filter, places, networks, today, onAsk }: LogFiltersProps) => (
  <search class="card log-filters" aria-label={i18n.t('log.filters')}>
    <div class="field wanted">
      <label for="log-search">{i18n.t('log.search')}</label>
      <input
        id="log-search"
        type="search"
        autocomplete="off"
        aria-describedby="log-search-hint"
        value={filter.text}
        onInput={(event) => onAsk({ text: event.currentTarget.value })}
      />
      <p class="hint" id="log-search-hint">
        {i18n.t('log.searchHint')}
      </p>
    </div>
    <Pick
      id="log-place"
      label={i18n.t('log.place')}
      value={filter.place}
      options={places}
      onChange={(place) => onAsk({ place })}
    />
    <Pick
      id="log-network"
      label={i18n.t('log.network')}
      value={filter.network}
      options={networks}
      onChange={(network) => onAsk({ network })}
    />
    <Pick
      id="log-kind"
      label={i18n.t('log.kind')}
      value={filter.kind}
      options={happenings.map((id) => ({ id, name: kindText(id) }))}
      onChange={(kind) => onAsk({ kind })}
    />
    <PeriodPick from={filter.from} to={filter.to} today={today} onChange={onAsk} />
    <div class="row wanted">
      <p class="error grow" role="status">
        {isWrongPeriod(filter) && i18n.t('log.periodWrong')}
      </p>
      <button type="button" class="button plain compact" onClick={() => onAsk(everyRow)}>
        {i18n.t('log.clear')}
      </button>
    </div>
  </search>
);
