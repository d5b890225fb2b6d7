import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { groupByDay, postedOf } from '@/utils/drafts/queue-days';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { PostCard, type PostDeeds } from './PostCard';
import type { QueueNetworks } from './queue-networks';
import { groupTitle } from './queue-words';

export interface QueueDaysProps {
  readonly shown: readonly QueueEntry[];
  readonly chosen: ReadonlySet<string>;
  readonly networks: QueueNetworks;
  readonly now: number;
  readonly locale: string;
  readonly deeds: PostDeeds;
}

/** The posts that are to be posted, day by day, and folded away those that are. */
export function QueueDays(props: QueueDaysProps & { readonly isPostedOpen: boolean }) {
  const { shown, now, locale, isPostedOpen } = props;
  const posted = postedOf(shown);
  return (
    <>
      {groupByDay(shown, now).map((group) => {
        const id = `posts-${group.day ?? group.kind}`;
        return (
          <section key={id} class="posts" aria-labelledby={id}>
            <h2 id={id}>{groupTitle(group, locale)}</h2>
            {group.kind === 'overdue' && <p class="hint">{i18n.t('queue.overdueHint')}</p>}
            <Posts {...props} entries={group.entries} isOverdue={group.kind === 'overdue'} />
          </section>
        );
      })}
      {posted.length > 0 && (
        <Posted key={String(isPostedOpen)} {...props} posted={posted} isOpen={isPostedOpen} />
      )}
    </>
  );
}

interface PostsProps extends QueueDaysProps {
  readonly entries: readonly QueueEntry[];
  readonly isOverdue: boolean;
}

const Posts = ({ entries, chosen, ...rest }: PostsProps) => (
  <ul class="rules">
    {entries.map((entry) => (
      <PostCard key={entry.id} {...rest} entry={entry} isChosen={chosen.has(entry.id)} />
    ))}
  </ul>
);

interface PostedProps extends QueueDaysProps {
  readonly posted: readonly QueueEntry[];
  readonly isOpen: boolean;
}

function Posted({ posted, isOpen, ...rest }: PostedProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details
      class="posted"
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary>{counted('queue.postedCount', posted.length)}</summary>
      {wasOpened && <Posts {...rest} entries={posted} isOverdue={false} />}
    </details>
  );
}
