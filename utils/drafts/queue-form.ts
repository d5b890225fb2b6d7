import { dayOf, timeOf } from './csv/times';
import { type Draft, MAX_TEXT } from './draft';
import type { QueueEntry } from './queue-entry';
import { textFor } from './text-for';

/** A queued post as a form holds it: every field is what the person typed or chose. */
export interface PostForm {
  readonly text: string;
  readonly network: string;
  readonly account: string;
  /** `2026-12-01T10:00` in the time zone of this computer; empty where no time is chosen. */
  readonly when: string;
}

/** Why a field is refused. */
export type PostFormError =
  | 'textMissing'
  | 'textTooLong'
  | 'networkMissing'
  | 'accountTooLong'
  | 'whenShape';
export type PostFormErrors = Partial<Record<keyof PostForm, PostFormError>>;

/** How long an account's label may be, in characters. */
export const MAX_ACCOUNT = 100;
const MOMENT = /^\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** The time that `when` means, in milliseconds since 1970; `null` where there is none. */
export function timeIn(when: string): number | null {
  const at = MOMENT.test(when) ? new Date(when).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** `at` as a form shows it. */
export const whenOf = (at: number | null): string =>
  at === null ? '' : `${dayOf(at)}T${timeOf(at)}`;

interface PostFormContext {
  readonly networks: readonly string[];
  /** Whether a day or a time was typed in part only. */
  readonly isTimeIncomplete: boolean;
}

/** All that is wrong with `form`, by field; empty when it can be saved. */
export function checkPostForm(
  { account, network, text, when }: PostForm,
  { isTimeIncomplete, networks }: PostFormContext,
): PostFormErrors {
  const isShort = text.length <= MAX_TEXT ? undefined : 'textTooLong';
  const isTime = !isTimeIncomplete && (when === '' || timeIn(when) !== null);
  const found: Record<keyof PostForm, PostFormError | undefined> = {
    text: text.trim() === '' ? 'textMissing' : isShort,
    network: networks.includes(network) ? undefined : 'networkMissing',
    account: account.trim().length > MAX_ACCOUNT ? 'accountTooLong' : undefined,
    when: isTime ? undefined : 'whenShape',
  };
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined));
}

/** What a checked form says of a post. */
export const postOf = ({ account, network, text, when }: PostForm) => ({
  account: account.trim(),
  at: timeIn(when),
  network,
  text: text.trim(),
});

/** The form that shows `entry`. */
export const formOfEntry = ({ account, at, network, text }: QueueEntry): PostForm => ({
  account,
  network,
  text,
  when: whenOf(at),
});

/** By which a post that was made from a rescued draft is known. */
export const sourceOfDraft = (id: string): string => `draft:${id}`;

const X = 'x';

/** The form for a rescued draft: for X where that was lost, else for the first network that was. */
export function formOfDraft(draft: Pick<Draft, 'lost' | 'plannedFor' | 'texts'>): PostForm {
  const { lost, plannedFor } = draft;
  const network = lost.includes(X) ? X : (lost[0] ?? X);
  const when = plannedFor?.includes('T') ? plannedFor : '';
  return { account: '', network, text: textFor(draft, network), when };
}
