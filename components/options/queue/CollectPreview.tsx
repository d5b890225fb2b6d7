import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import type { Collection, FoundPost } from '@/utils/drafts/collect';
import { PostText } from './PostText';
import { labelOf, type QueueNetworks } from './queue-networks';
import { momentText, postTitle } from './queue-words';

export interface CollectPreviewProps {
  readonly collection: Collection;
  readonly networks: QueueNetworks;
  readonly locale: string;
  readonly onAdd: (posts: readonly FoundPost[]) => void;
  readonly onCancel: () => void;
}

function dateOf({ at, dateText }: FoundPost, locale: string): string {
  if (at !== null) return momentText(at, locale);
  return dateText === null ? i18n.t('queue.noDate') : i18n.t('queue.dateUnread', [dateText]);
}

/** What was found on a page, to be looked through before anything is added to the queue. */
export function CollectPreview(props: CollectPreviewProps) {
  const { collection, onAdd, onCancel } = props;
  const { fresh, known } = collection;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fresh.filter(({ source }) => !left.has(source));
  const count = fresh.length + known.length;
  const choose = (source: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(source);
    else next.add(source);
    setLeft(next);
  };
  const found = countedOrNone('queue.collected', count);
  const already = countedOrNone('queue.collectedKnown', known.length);
  return (
    <section class="posts" aria-labelledby="collected">
      <h2 id="collected">{count === 0 ? found : i18n.t('queue.named', [found, already])}</h2>
      <p class="hint">
        {i18n.t(fresh.length === 0 ? 'queue.collectNothing' : 'queue.collectNote')}
      </p>
      <ul class="rules">
        {fresh.map((post) => (
          <FoundCard
            key={post.source}
            {...props}
            post={post}
            isChosen={!left.has(post.source)}
            onChoose={(isChosen) => choose(post.source, isChosen)}
          />
        ))}
      </ul>
      <div class="row end add-bar">
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('queue.cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={chosen.length === 0}
          onClick={() => onAdd(chosen)}
        >
          {countedOrNone('queue.addChosen', chosen.length)}
        </button>
      </div>
    </section>
  );
}

interface FoundCardProps extends CollectPreviewProps {
  readonly post: FoundPost;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const FoundCard = ({ post, isChosen, networks, locale, onChoose }: FoundCardProps) => (
  <li class="card post">
    <input
      type="checkbox"
      class="tick"
      aria-label={i18n.t('queue.select', [postTitle(post)])}
      checked={isChosen}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
    <div class="says">
      <p class="post-head">
        <span class="post-time">{dateOf(post, locale)}</span>
        <span>{labelOf(networks, post.network)}</span>
        {post.account !== null && <bdi class="quiet">{post.account}</bdi>}
      </p>
      <PostText text={post.text} title={postTitle(post)} />
    </div>
  </li>
);
