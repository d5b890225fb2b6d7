import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { OutLink } from '@/components/ui/OutLink';
import { composerWith } from '@/utils/drafts/composer';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { LengthText } from './LengthText';
import { PostText } from './PostText';
import { labelOf, networkOf, type QueueNetworks } from './queue-networks';
import { momentText, postTitle, timeText } from './queue-words';

/** What can be done with one post of the queue. */
export interface PostDeeds {
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onCopy: (entry: QueueEntry) => void;
  readonly onMarkPosted: (entry: QueueEntry) => void;
  readonly onMarkOpen: (entry: QueueEntry) => void;
  readonly onDelete: (entry: QueueEntry) => void;
}

interface PostCardProps {
  readonly entry: QueueEntry;
  readonly isOverdue: boolean;
  readonly isChosen: boolean;
  readonly networks: QueueNetworks;
  readonly locale: string;
  readonly deeds: PostDeeds;
}

/** One post of the queue: when, where, what, and what to do with it. */
export function PostCard({ entry, isOverdue, isChosen, networks, locale, deeds }: PostCardProps) {
  // A queue of hundreds is drawn again at each tick of a box: only that card is.
  return useMemo(
    () => <Card {...{ deeds, entry, isChosen, isOverdue, locale, networks }} />,
    [deeds, entry, isChosen, isOverdue, locale, networks],
  );
}

function Card(props: PostCardProps) {
  const { entry, isChosen, isOverdue, locale, networks, deeds } = props;
  const title = postTitle(entry);
  const isPosted = entry.postedAt !== null;
  return (
    <li class={isOverdue ? 'card post late' : 'card post'}>
      {!isPosted && (
        <input
          type="checkbox"
          class="tick"
          aria-label={i18n.t('queue.select', [title])}
          checked={isChosen}
          onChange={(event) => deeds.onChoose(entry.id, event.currentTarget.checked)}
        />
      )}
      <div class="says">
        <p class="post-head">
          <When {...props} />
          <span>{labelOf(networks, entry.network)}</span>
          {entry.account !== '' && <bdi class="quiet">{entry.account}</bdi>}
          {isOverdue && (
            <span class="chip warn">
              <Icon name="clock" />
              {i18n.t('queue.overdue')}
            </span>
          )}
        </p>
        <PostText text={entry.text} title={title} />
        <p class="post-head">
          <LengthText text={entry.text} counting={networkOf(networks, entry.network)?.counting} />
          {entry.postedAt !== null && (
            <span class="small quiet">
              {i18n.t('queue.postedOn', [momentText(entry.postedAt, locale)])}
            </span>
          )}
        </p>
        <PostButtons {...props} title={title} />
      </div>
    </li>
  );
}

function When({ entry: { at, dateText, postedAt }, isOverdue, locale }: PostCardProps) {
  if (at === null)
    return dateText ? (
      <span class="small quiet">{i18n.t('queue.dateOnPage', [dateText])}</span>
    ) : null;
  const isDayShown = isOverdue || postedAt !== null;
  return (
    <time class="post-time" dateTime={new Date(at).toISOString()}>
      {isDayShown ? momentText(at, locale) : timeText(at, locale)}
    </time>
  );
}

function PostButtons({ entry, networks, deeds, title }: PostCardProps & { title: string }) {
  const network = networkOf(networks, entry.network);
  const address = composerWith(network?.compose, entry.text);
  const isPosted = entry.postedAt !== null;
  const named = (label: string) => i18n.t('queue.named', [label, title]);
  const button = (label: string, deed: (entry: QueueEntry) => void) => (
    <button
      type="button"
      class="button compact"
      aria-label={named(label)}
      onClick={() => deed(entry)}
    >
      {label}
    </button>
  );
  return (
    <div class="post-buttons">
      {address !== null && !isPosted && (
        <OutLink
          class="button compact primary"
          address={address}
          label={named(i18n.t('queue.openIn', [network?.label ?? '']))}
        >
          {i18n.t('queue.openIn', [network?.label ?? ''])}
        </OutLink>
      )}
      {button(i18n.t('queue.copy'), deeds.onCopy)}
      {!isPosted && (
        <a
          class="button compact"
          href={`#/queue/${encodeURIComponent(entry.id)}`}
          aria-label={named(i18n.t('queue.edit'))}
        >
          {i18n.t('queue.edit')}
        </a>
      )}
      {isPosted
        ? button(i18n.t('queue.markOpen'), deeds.onMarkOpen)
        : button(i18n.t('queue.markPosted'), deeds.onMarkPosted)}
      {button(i18n.t('queue.delete'), deeds.onDelete)}
    </div>
  );
}
