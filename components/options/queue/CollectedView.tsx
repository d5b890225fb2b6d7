import { i18n } from '#i18n';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import type { Collection } from '@/utils/drafts/collect';
import { CollectPreview, type CollectPreviewProps } from './CollectPreview';

interface CollectedViewProps extends Omit<CollectPreviewProps, 'collection'> {
  /** `null` while they are being read; `gone` when the browser has forgotten them. */
  readonly collection: Collection | 'gone' | null;
  readonly trouble: 'unread' | 'unsaved' | null;
  /** Where they were collected. */
  readonly host: string;
  /** How far they are on their way into the queue, and whether that was ended before. */
  readonly work: { readonly isOn: boolean; readonly part: number | null };
  readonly isStopped: boolean;
  readonly onStop: () => void;
}

/** What was collected on a page, or how to collect it again. */
export const CollectedView = (props: CollectedViewProps) => {
  const { collection, host, trouble } = props;
  return (
    <>
      <h1>{i18n.t('queue.collectTitle')}</h1>
      <p class="quiet">
        <bdi>{host}</bdi>
      </p>
      {trouble && (
        <p class="banner" role="alert">
          <Icon name="alert" />
          <span>{i18n.t(trouble === 'unread' ? 'queue.unread' : 'queue.unsaved')}</span>
        </p>
      )}
      {collection === 'gone' && (
        <Empty>
          <h2>{i18n.t('queue.collectGone')}</h2>
          <p class="quiet">{i18n.t('queue.collectAgain', [host])}</p>
          <a href="#/queue">{i18n.t('queue.back')}</a>
        </Empty>
      )}
      {collection !== null && collection !== 'gone' && (
        <CollectPreview {...props} collection={collection} />
      )}
      <WorkBar {...props.work} label={i18n.t('work.adding')} onCancel={props.onStop} />
      <p role="status">{props.isStopped && i18n.t('work.cancelled')}</p>
    </>
  );
};
