import { statusText } from '@/components/words';
import type { Status } from '@/utils/availability/vocabulary';
import { Icon, type IconName } from './Icon';

/** How each status looks: its symbol and the tone of its colour. */
export const statusLooks = {
  works: { icon: 'fine', tone: 'good' },
  limited: { icon: 'half', tone: 'warn' },
  paid: { icon: 'coin', tone: 'warn' },
  'closed-to-new': { icon: 'lock', tone: 'warn' },
  removed: { icon: 'removed', tone: 'bad' },
  'not-offered': { icon: 'minus', tone: '' },
  unknown: { icon: 'question', tone: '' },
} as const satisfies Record<Status, { icon: IconName; tone: string }>;

/** A status as symbol and word. */
export const StatusChip = ({ status }: { status: Status }) => (
  <span class={`chip ${statusLooks[status].tone}`}>
    <Icon name={statusLooks[status].icon} />
    {statusText(status)}
  </span>
);
