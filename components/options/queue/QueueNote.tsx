import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { Toast, Toasts } from '@/components/ui/Toasts';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { postTitle } from './queue-words';

/** What was done last; with a post where it can be undone. */
export type QueueNoteOf =
  | { readonly kind: 'copied' | 'not-copied' }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'deleted' | 'posted' | 'reopened'; readonly entry: QueueEntry };

interface QueueNoteProps {
  readonly news: QueueNoteOf | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function noteText(news: QueueNoteOf): string {
  switch (news.kind) {
    case 'copied':
      return i18n.t('queue.copied');
    case 'not-copied':
      return i18n.t('queue.notCopied');
    case 'added':
      return countedOrNone('queue.added', news.count);
    case 'deleted':
      return i18n.t('queue.deleted', [postTitle(news.entry)]);
    case 'posted':
      return i18n.t('queue.markedPosted', [postTitle(news.entry)]);
    case 'reopened':
      return i18n.t('queue.markedOpen', [postTitle(news.entry)]);
  }
}

/** Says what was done, with a way back. */
export const QueueNote = ({ news, onUndo, onDismiss }: QueueNoteProps) => (
  <Toasts>
    {news && (
      <Toast text={noteText(news)} onDismiss={onDismiss}>
        {'entry' in news && (
          <button type="button" class="button compact" onClick={onUndo}>
            {i18n.t('queue.undo')}
          </button>
        )}
      </Toast>
    )}
  </Toasts>
);
