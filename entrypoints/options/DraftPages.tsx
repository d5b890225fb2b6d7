import { useEffect, useMemo, useState } from 'preact/hooks';
import { nameOf } from '@/components/options/drafts/beginning';
import { DraftsPage } from '@/components/options/drafts/DraftsPage';
import { DraftToasts } from '@/components/options/drafts/DraftToasts';
import { mainText } from '@/utils/drafts/draft';
import { useStore } from '@/utils/stores/use-store';
import { draftCounts, draftDeeds, drafts } from './draft-deeds';
import { draftWords } from './draft-words';
import type { ListPageProps } from './list-page';
import { useNow } from './use-now';

/** What came of the last press, and the way back after a deletion. */
export function DraftNews({ said, onHeard }: { said: string; onHeard: () => void }) {
  const { deleted } = useStore(drafts.store);
  return (
    <DraftToasts
      deleted={deleted && nameOf(mainText(deleted.draft.texts))}
      said={said}
      onUndo={drafts.undo}
      onDismiss={drafts.dismiss}
      onHeard={onHeard}
    />
  );
}

/** All rescued drafts. */
export function Drafts({ state, locale }: ListPageProps) {
  const shown = useStore(drafts.store);
  const { counts } = useStore(draftCounts.store);
  const [said, setSaid] = useState('');
  const now = useNow();
  useEffect(drafts.start, []);
  useEffect(draftCounts.start, []);
  const words = useMemo(() => draftWords(state, locale), [state, locale]);
  const deeds = useMemo(() => draftDeeds(state, setSaid), [state]);
  return (
    <>
      <DraftsPage
        {...shown}
        total={counts?.total ?? null}
        leaving={counts?.leaving ?? null}
        now={now}
        words={words}
        deeds={deeds}
        onSearch={drafts.search}
        onMore={drafts.more}
        onKeepAll={drafts.pinLeaving}
      />
      <DraftNews said={said} onHeard={() => setSaid('')} />
    </>
  );
}
