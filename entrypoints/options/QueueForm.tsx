import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { PostForm } from '@/components/options/queue/PostForm';
import type { PostForm as Form } from '@/utils/drafts/queue-form';
import {
  createPostForm,
  type PostStart,
  startPostForm,
  type Wanted,
} from '@/utils/stores/post-form';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './list-page';
import { askWhere } from './unsaved';

/** The page on which one queued post is made or changed. */
export function QueueForm({ id, draft, ...page }: ListPageProps & Wanted) {
  const [start, setStart] = useState<PostStart | 'gone' | null>(null);
  useEffect(() => {
    void startPostForm({ id, draft }).then(setStart, () => setStart('gone'));
  }, [id, draft]);
  if (start === null) return null;
  if (start !== 'gone') return <OnePost {...page} start={start} isFromDraft={draft !== ''} />;
  return (
    <>
      <p>{i18n.t(id === null ? 'queue.draftGone' : 'queue.gone')}</p>
      <a href="#/queue">{i18n.t('queue.back')}</a>
    </>
  );
}

/** A link, or the browser's way back, leaves a form without a question. */
const unsaved = new Map<string, Form>();
askWhere(() => unsaved.size > 0);

interface OnePostProps extends ListPageProps {
  readonly start: PostStart;
  readonly isFromDraft: boolean;
}

function noteOf({ isFromDraft, locale, start: { known, plannedDay } }: OnePostProps): string {
  if (isFromDraft && known !== null) return i18n.t('queue.alreadyQueued');
  if (known?.at === null && known.dateText) return i18n.t('queue.dateOnPage', [known.dateText]);
  return plannedDay === null ? '' : i18n.t('queue.plannedFor', [dayText(plannedDay, locale)]);
}

function OnePost(props: OnePostProps) {
  const { start, state } = props;
  const { networks } = state.list;
  const [post] = useState(() =>
    createPostForm(
      start,
      networks.map(({ id }) => id),
      unsaved,
    ),
  );
  return (
    <PostForm
      {...useStore(post.store)}
      isNew={start.known === null}
      networks={networks}
      accounts={start.accounts}
      note={noteOf(props)}
      now={Date.now()}
      onChange={post.change}
      onStartOver={post.startOver}
      onCancel={() => {
        post.startOver();
        location.hash = '#/queue';
      }}
      onSubmit={async (isTimeIncomplete) => {
        if (await post.submit(isTimeIncomplete)) location.hash = '#/queue';
      }}
    />
  );
}
