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
  /** Whether it begins with what was typed when the form was left. */
  readonly isResumed: boolean;
}

/** The same for the same form: a post that was changed meanwhile is another one. */
const formIdOf = ({ form, known, source }: PostStart) => JSON.stringify([known?.id, source, form]);

/**
 * The state behind the form of one post; `networks` are the ids of the list, `unsaved` is what was typed
 * into forms that were left without being saved.
 */
export function createPostForm(
  start: PostStart,
  networks: readonly string[],
  unsaved = new Map<string, PostForm>(),
) {
  const { known, source } = start;
  const key = formIdOf(start);
  const nothingTyped = {
    errors: {},
    form: start.form,
    isResumed: false,
    isUnsaved: false,
    refusals: 0,
  };
  const store = createStore<PostFormState>(() => {
    const left = unsaved.get(key);
    return left ? { ...nothingTyped, form: left, isResumed: true } : nothingTyped;
  });
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
        unsaved.set(key, next);
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
      if (isSaved) unsaved.delete(key);
      store.setState({ isUnsaved: !isSaved });
      return isSaved;
    },
    /** Lets go of what was typed: the form begins as it would have without it. */
    startOver: () => {
      unsaved.delete(key);
      store.setState(nothingTyped);
    },
  };
}
