import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackToDrafts, DraftPage, GoneDraft } from '@/components/options/drafts/DraftPage';
import type { Draft } from '@/utils/drafts/draft';
import { putBack } from '@/utils/extension/drafts/put-back';
import { createOneDraft } from '@/utils/stores/drafts-one';
import { useStore } from '@/utils/stores/use-store';
import { DraftNews } from './DraftPages';
import { draftDeeds, drafts } from './draft-deeds';
import { draftWords } from './draft-words';
import type { ListPageProps } from './list-page';
import { useNow } from './use-now';

type OneDraft = ReturnType<typeof createOneDraft>;

/** Keeps what was changed whenever the person turns to something else. */
function useSavedOnLeaving({ save, store }: OneDraft): void {
  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const leave = () => void save();
    const holdBack = (event: BeforeUnloadEvent) => {
      if (store.getState().typed === null) return;
      leave();
      // Until it is written the browser asks whether to leave.
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave, { signal });
    window.addEventListener('pagehide', leave, { signal });
    window.addEventListener('beforeunload', holdBack, { signal });
    return () => {
      done.abort();
      leave();
    };
  }, [save, store]);
}

const putBackWords = { asked: 'drafts.putBackAsked', opened: 'drafts.putBackOpened' } as const;

const bringBackPage = (draft: Draft): Promise<string> =>
  putBack(draft).then(
    (outcome) => i18n.t(putBackWords[outcome]),
    () => i18n.t('drafts.putBackFailed'),
  );

/** One rescued draft. */
export function DraftDetails({ state, locale, id }: ListPageProps & { readonly id: string }) {
  const [one] = useState(() => createOneDraft(id));
  const { draft, phase, saving, typed, versions } = useStore(one.store);
  const [said, setSaid] = useState('');
  const now = useNow();
  useEffect(() => one.start(), [one]);
  useSavedOnLeaving(one);
  const words = useMemo(() => draftWords(state, locale), [state, locale]);
  const deeds = useMemo(() => draftDeeds(state, setSaid), [state]);
  const remove = async () => {
    await one.save();
    if (await drafts.remove(id)) location.hash = '#/drafts';
  };
  if (phase === 'reading') return null;
  if (phase === 'unread') return <p role="alert">{i18n.t('drafts.unread')}</p>;
  if (draft === null)
    return (
      <>
        <BackToDrafts />
        <h1>{i18n.t('drafts.title')}</h1>
        <GoneDraft onBringBack={null} />
      </>
    );
  return (
    <>
      <DraftPage
        draft={draft}
        texts={typed ?? draft.texts}
        versions={versions}
        isChanged={typed !== null}
        saving={saving}
        isGone={phase === 'gone'}
        now={now}
        words={words}
        deeds={{ ...deeds, onRemove: () => void remove() }}
        onType={one.type}
        onSave={() => void one.save()}
        onBringBack={() => void one.bringBack()}
        onUse={(version) => void one.takeVersion(version)}
        onPutBack={async () => {
          await one.save();
          setSaid(await bringBackPage(one.store.getState().draft ?? draft));
        }}
      />
      <DraftNews said={said} onHeard={() => setSaid('')} />
    </>
  );
}
