import { i18n } from '#i18n';
import { Place } from '@/components/options/Place';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import { Locked } from '@/components/ui/Locked';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { filtered, type QueueFilter, toExport } from '@/utils/drafts/queue-filter';
import { ExportPart } from './ExportPart';
import type { PostDeeds } from './PostCard';
import { QueueDays } from './QueueDays';
import { QueueFilters } from './QueueFilters';
import { QueueNote, type QueueNoteOf } from './QueueNote';
import { inChoosingOrder, type QueueNetworks } from './queue-networks';
import { RemindPart, type RemindPartProps } from './RemindPart';

interface QueueViewProps {
  readonly entries: readonly QueueEntry[];
  readonly filter: QueueFilter;
  readonly chosen: ReadonlySet<string>;
  readonly news: QueueNoteOf | null;
  readonly networks: QueueNetworks;
  readonly now: number;
  readonly locale: string;
  readonly trouble: 'unread' | 'unsaved' | null;
  readonly deeds: PostDeeds;
  readonly remind: RemindPartProps;
  readonly onFilter: (part: Partial<QueueFilter>) => void;
  readonly onChooseNone: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The queue: what is to be posted by hand, when, and what can be done with it. */
export const QueueView = (props: QueueViewProps) => (
  <>
    <div class="title">
      <h1>{i18n.t('queue.title')}</h1>
      <a class="button primary" href="#/queue/new">
        <Icon name="plus" />
        {i18n.t('queue.add')}
      </a>
    </div>
    <p class="quiet">{i18n.t('queue.intro')}</p>
    {props.trouble && (
      <p class="banner" role="alert">
        <Icon name="alert" />
        <span>{i18n.t(props.trouble === 'unread' ? 'queue.unread' : 'queue.unsaved')}</span>
      </p>
    )}
    <Place name="remind">
      <Locked by="remindPosts">
        <RemindPart {...props.remind} />
      </Locked>
    </Place>
    {props.entries.length === 0 ? (
      <Empty>
        <h2>{i18n.t('queue.emptyTitle')}</h2>
        <p class="quiet">{i18n.t('queue.emptyText')}</p>
        <a href="#/drafts">{i18n.t('options.drafts')}</a>
      </Empty>
    ) : (
      <FilledQueue {...props} />
    )}
    <QueueNote news={props.news} onUndo={props.onUndo} onDismiss={props.onDismiss} />
  </>
);

function FilledQueue(props: QueueViewProps) {
  const { chosen, entries, filter, networks } = props;
  const used = new Set(entries.map(({ network }) => network));
  const shown = filtered(entries, filter);
  const posts = toExport(shown, chosen);
  return (
    <>
      <QueueFilters
        filter={filter}
        networks={inChoosingOrder(networks).filter(
          ({ id }) => used.has(id) || id === filter.network,
        )}
        onFilter={props.onFilter}
      />
      <ExportPart
        posts={posts}
        isSelection={posts.some(({ id }) => chosen.has(id))}
        networks={networks}
        now={props.now}
        locale={props.locale}
        onChooseNone={props.onChooseNone}
      />
      {shown.length === 0 && <p>{i18n.t('queue.noneFit')}</p>}
      <QueueDays {...props} shown={shown} isPostedOpen={filter.state === 'posted'} />
    </>
  );
}
