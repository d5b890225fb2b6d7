import { useEffect } from 'preact/hooks';
import type { PostDeeds } from '@/components/options/queue/PostCard';
import { QueueView } from '@/components/options/queue/QueueView';
import { copyText } from '@/utils/extension/clipboard';
import { askToNotify } from '@/utils/extension/reminders';
import { useStore } from '@/utils/stores/use-store';
import type { SettingPageProps } from './list-page';
import { queue } from './queue-store';

const deeds: PostDeeds = {
  onChoose: queue.choose,
  onCopy: (entry) =>
    void copyText(entry.text).then((done) => queue.say({ kind: done ? 'copied' : 'not-copied' })),
  onDelete: (entry) => void queue.remove(entry),
  onMarkOpen: (entry) => void queue.markOpen(entry),
  onMarkPosted: (entry) => void queue.markPosted(entry),
};

/** The person's own queue of posts. */
export function Queue({ state, locale, settings, onSettings }: SettingPageProps) {
  const { entries, mayNotify, ...shown } = useStore(queue.store);
  useEffect(queue.start, []);
  if (entries === null && shown.trouble === null) return null;
  return (
    <QueueView
      {...shown}
      entries={entries ?? []}
      networks={state.list.networks}
      locale={locale}
      deeds={deeds}
      remind={{
        isOn: settings.remindPosts && mayNotify,
        onAskToNotify: askToNotify,
        onChange: (remindPosts) => onSettings({ remindPosts }),
      }}
      onFilter={queue.filter}
      onChooseNone={queue.chooseNone}
      onUndo={() => void queue.undo()}
      onDismiss={() => queue.say(null)}
    />
  );
}
