import { createStore } from 'zustand/vanilla';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import {
  checkPostForm,
  formOfDraft,
  formOfEntry,
  type PostForm,
  type PostFormErrors,
  postOf,
  sourceOfDraft,
} from '@/utils/drafts/queue-form';
import { readDraft } from '@/utils/extension/drafts/read-drafts';
import { addToQueue, changeQueued } from '@/utils/extension/queue/change-queue';
import { entryFrom, readEntry, readQueue } from '@/utils/extension/queue/read-queue';

/** What the form of one post begins with. */
export interface PostStart {
  readonly form: PostForm;
  /** The post being edited; `null` for a new one. */
  readonly known: QueueEntry | null;
  readonly source: string | null;
  /** A day for which a rescued draft was planned without a time. */
  readonly plannedDay: string | null;
  /** How the person has called accounts so far. */
  readonly accounts: readonly string[];
}

/** Which post is wanted: one of the queue, one from a rescued draft, or a new one. */
export interface Wanted {
  readonly id: string | null;
  readonly draft: string;
}

const emptyForm: PostForm = { account: '', network: 'x', text: '', when: '' };

async function accountsUsed(): Promise<string[]> {
  const used = (await readQueue()).map(({ account }) => account).filter((name) => name !== '');
  return [...new Set(used)].sort((a, b) => a.localeCompare(b));
}

const startWith = (known: QueueEntry) => ({ form: formOfEntry(known), known });

/** Reads what the form begins with; says what is gone. */
export async function startPostForm({ draft, id }: Wanted): Promise<PostStart | 'gone'> {
  const base = { accounts: await accountsUsed(), known: null, plannedDay: null, source: null };
  if (id !== null) {
    const known = await readEntry(id);
    return known ? { ...base, ...startWith(known), source: known.source } : 'gone';
  }
  if (draft === '') return { ...base, form: emptyForm };
  const source = sourceOfDraft(draft);
  const known = await entryFrom(source);
  if (known) return { ...base, ...startWith(known), source };
  const rescued = await readDraft(draft);
  if (!rescued) return 'gone';
  const { plannedFor } = rescued;
  const plannedDay = plannedFor && !plannedFor.includes('T') ? plannedFor : null;
  return { ...base, form: formOfDraft(rescued), plannedDay, source };
}

/** What the form of one post shows. */
export interface PostFormState {
  readonly form: PostForm;
  readonly errors: PostFormErrors;
  /** Grows with each refused save, so that the first wrong field can be focused again. */
  readonly refusals: number;
  readonly isUnsaved: boolean;
}

/** The state behind the form of one post; `networks` are the ids of the list. */
export function createPostForm(start: PostStart, networks: readonly string[]) {
  const { known, source } = start;
  const store = createStore<PostFormState>(() => ({
    errors: {},
    form: start.form,
    isUnsaved: false,
    refusals: 0,
  }));
  const newEntry = (form: PostForm, now: number): QueueEntry => ({
    ...postOf(form),
    createdAt: now,
    dateText: known?.dateText ?? null,
    id: known?.id ?? crypto.randomUUID(),
    postedAt: null,
    remindedAt: null,
    source,
  });
  const keep = async (form: PostForm): Promise<void> => {
    const now = Date.now();
    // A post that was deleted elsewhere meanwhile comes back.
    const isChanged = known !== null && (await changeQueued(known.id, postOf(form), now));
    if (!isChanged) await addToQueue([newEntry(form, now)], now);
  };
  return {
    store,
    /** Takes what was typed; after a refused save, errors follow each change. */
    change: (part: Partial<PostForm>, isTimeIncomplete: boolean) =>
      store.setState(({ form, refusals }) => {
        const next = { ...form, ...part };
        const errors = refusals > 0 ? checkPostForm(next, { isTimeIncomplete, networks }) : {};
        return { errors, form: next };
      }),
    /** Saves the post; false when a field is wrong or it could not be stored. */
    submit: async (isTimeIncomplete: boolean): Promise<boolean> => {
      const { form, refusals } = store.getState();
      const errors = checkPostForm(form, { isTimeIncomplete, networks });
      if (Object.keys(errors).length > 0) {
        store.setState({ errors, refusals: refusals + 1 });
        return false;
      }
      const isSaved = await keep(form).then(
        () => true,
        () => false,
      );
      store.setState({ isUnsaved: !isSaved });
      return isSaved;
    },
  };
}
