import { createStore } from 'zustand/vanilla';
import type { Draft, DraftText, DraftVersion } from '@/utils/drafts/draft';
import { watchDatabase } from '@/utils/extension/database';
import { editDraft, restoreDraft } from '@/utils/extension/drafts/change-drafts';
import { readDraft, readVersions } from '@/utils/extension/drafts/read-drafts';

/** What the page of one draft shows. */
export interface OneDraftState {
  readonly phase: 'reading' | 'there' | 'gone' | 'unread';
  /** As it was kept last, also when it is gone by now. */
  readonly draft: Draft | null;
  /** Newest first. */
  readonly versions: readonly DraftVersion[];
  /** The texts as the person changed them here; `null`: as they are kept. */
  readonly typed: readonly DraftText[] | null;
  /** What became of the person's last change. */
  readonly saving: 'nothing' | 'saving' | 'saved' | 'failed';
}

type Stored = readonly [Draft | undefined, DraftVersion[]];

/** The state behind the page of the draft `id`. */
export function createOneDraft(id: string) {
  const store = createStore<OneDraftState>(() => ({
    draft: null,
    phase: 'reading',
    saving: 'nothing',
    typed: null,
    versions: [],
  }));

  const show = ([draft, versions]: Stored) =>
    store.setState((before) => ({
      draft: draft ?? before.draft,
      phase: draft ? 'there' : 'gone',
      versions: draft ? versions : before.versions,
    }));
  const read = async (): Promise<Stored> => [await readDraft(id), await readVersions(id)];

  /** Keeps `texts`; what is typed meanwhile stays typed. */
  const keep = async (texts: readonly DraftText[]): Promise<boolean> => {
    store.setState({ saving: 'saving' });
    const isKept = await editDraft(id, texts, Date.now()).catch(() => false);
    if (isKept) show(await read());
    store.setState(({ typed }) => ({
      saving: isKept ? 'saved' : 'failed',
      typed: isKept && typed === texts ? null : typed,
    }));
    return isKept;
  };
  const save = async (): Promise<boolean> => {
    const { typed } = store.getState();
    return typed === null || keep(typed);
  };

  return {
    store,
    /** Reads the draft, and again at each change until the returned undo is called. */
    start: () => watchDatabase(read, show, () => store.setState({ phase: 'unread' })),
    /** Changes the text at one place, not yet in what is kept. */
    type: (place: number, text: string) =>
      store.setState(({ draft, typed }) => ({
        saving: 'nothing',
        typed: (typed ?? draft?.texts ?? []).map((each, at) =>
          at === place ? { ...each, text } : each,
        ),
      })),
    save,
    /** Puts an earlier version in the place of the texts; these are kept as a version. */
    takeVersion: async ({ texts }: Pick<DraftVersion, 'texts'>): Promise<boolean> =>
      (await save()) && keep(texts),
    /** Keeps a draft anew that is gone. */
    bringBack: async () => {
      const { draft, typed, versions } = store.getState();
      if (!draft) return;
      const texts = typed ?? draft.texts;
      const restored = { ...draft, leavesAt: null, texts, updatedAt: Date.now() };
      await restoreDraft({ draft: restored, versions }).then(
        () => store.setState({ saving: 'saved', typed: null }),
        () => store.setState({ saving: 'failed' }),
      );
    },
  };
}
