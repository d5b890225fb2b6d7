import { useEffect, useMemo, useState } from 'preact/hooks';
import { nameOf } from '@/components/options/drafts/beginning';
import { DraftSettings, type DraftSettingsProps } from '@/components/options/drafts/DraftSettings';
import { DraftsPage } from '@/components/options/drafts/DraftsPage';
import { DraftToasts } from '@/components/options/drafts/DraftToasts';
import { mainText } from '@/utils/drafts/draft';
import { deleteAllDrafts } from '@/utils/extension/drafts/change-drafts';
import { useStore } from '@/utils/stores/use-store';
import { draftCounts, draftDeeds, drafts } from './draft-deeds';
import { draftWords } from './draft-words';
import type { ListPageProps } from './ListPages';

const MINUTE_MS = 60_000;

/** The present time in milliseconds, anew each minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

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

/** What the settings say of drafts. */
export function KeptDrafts(props: Pick<DraftSettingsProps, 'settings' | 'onChange'>) {
  const { counts } = useStore(draftCounts.store);
  useEffect(draftCounts.start, []);
  const deleteAll = () =>
    deleteAllDrafts().then(
      () => true,
      () => false,
    );
  return <DraftSettings {...props} total={counts?.total ?? null} onDeleteAll={deleteAll} />;
}
