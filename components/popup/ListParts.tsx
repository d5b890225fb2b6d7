import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { UpcomingList } from '@/components/ui/UpcomingList';
import type { UpcomingLine } from '@/utils/availability/glimpse';

const MOST_AHEAD = 3;

interface AheadProps {
  readonly ahead: readonly UpcomingLine[];
  /** The id of the tab's platform: its changes come first. */
  readonly own: string | null;
  readonly networkLabel: (id: string) => string;
  readonly locale: string;
  readonly onOpen: (route: string) => void;
}

/** What is announced to change, with the days that are left. */
export function Ahead({ ahead, own, onOpen, ...props }: AheadProps) {
  if (ahead.length === 0) return null;
  const isOwn = ({ platform }: UpcomingLine) => Number(platform.id === own);
  const ordered = [...ahead].sort((a, b) => isOwn(b) - isOwn(a));
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{i18n.t('popup.ahead')}</h2>
      <div class="card">
        <UpcomingList {...props} changes={ordered.slice(0, MOST_AHEAD)} onOpen={onOpen} />
      </div>
      {ahead.length > MOST_AHEAD && (
        <button
          type="button"
          class="button plain compact start"
          onClick={() => onOpen('#/changes')}
        >
          {i18n.t('popup.moreAhead')}
        </button>
      )}
    </section>
  );
}

/** Says that an update changed the list for dashboards this person uses. */
export const News = ({
  count,
  onOpen,
}: {
  readonly count: number;
  readonly onOpen: (route: string) => void;
}) =>
  count === 0 ? null : (
    <div class="banner info" role="status">
      <span>{counted('popup.news', count)}</span>
      <button type="button" class="button compact" onClick={() => onOpen('#/changes')}>
        {i18n.t('popup.newsShow')}
      </button>
    </div>
  );
