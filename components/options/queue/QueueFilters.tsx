import { i18n } from '#i18n';
import { Pick } from '@/components/options/board/Pick';
import type { QueueFilter } from '@/utils/drafts/queue-filter';

interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly onFilter: (part: Partial<QueueFilter>) => void;
}

/** Which posts of the queue are shown. */
export const QueueFilters = ({ filter, networks, onFilter }: QueueFiltersProps) => (
  <search class="queue-filters">
    <Pick
      id="queue-network"
      label={i18n.t('queue.network')}
      value={filter.network}
      options={networks}
      onChange={(network) => onFilter({ network })}
    />
    <Pick
      id="queue-state"
      label={i18n.t('queue.state')}
      value={filter.state}
      options={[
        { id: 'open', name: i18n.t('queue.open') },
        { id: 'posted', name: i18n.t('queue.posted') },
      ]}
      onChange={(state) => onFilter({ state: state as QueueFilter['state'] })}
    />
  </search>
);
