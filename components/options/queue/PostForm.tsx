import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Resumed } from '@/components/options/Resumed';
import type { PostForm as Form, PostFormErrors } from '@/utils/drafts/queue-form';
import { PostPart } from './PostPart';
import type { QueueNetworks } from './queue-networks';
import { WhenPart } from './WhenPart';

export interface PostFormProps {
  readonly isNew: boolean;
  readonly form: Form;
  readonly errors: PostFormErrors;
  readonly networks: QueueNetworks;
  /** How the person has called accounts so far. */
  readonly accounts: readonly string[];
  /** What to know before going on; empty when there is nothing to say. */
  readonly note: string;
  readonly now: number;
  /** Grows with each refused save; the first wrong field is focused then. */
  readonly refusals: number;
  readonly isUnsaved: boolean;
  /** Whether it shows what was typed when the form was left. */
  readonly isResumed: boolean;
  readonly onStartOver: () => void;
  /** Leaves the form, and what was typed. */
  readonly onCancel: () => void;
  readonly onChange: (part: Partial<Form>, isTimeIncomplete: boolean) => void;
  readonly onSubmit: (isTimeIncomplete: boolean) => void;
}

/** The form of one post of the queue. */
export function PostForm(props: PostFormProps) {
  const { errors, isNew, isResumed, isUnsaved, note, refusals } = props;
  const { onCancel, onChange, onStartOver, onSubmit } = props;
  const ref = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(errors).length;
  useEffect(() => {
    if (refusals > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusals]);
  // What is typed in part has no value, only a state of the field.
  const isTimeIncomplete = () =>
    ref.current?.querySelector<HTMLInputElement>('[type="datetime-local"]')?.validity.badInput ??
    false;
  const change = (part: Partial<Form>) => onChange(part, isTimeIncomplete());
  return (
    <form
      ref={ref}
      class="post-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(isTimeIncomplete());
      }}
    >
      <h1>{i18n.t(isNew ? 'queue.newTitle' : 'queue.editTitle')}</h1>
      {isResumed && <Resumed onStartOver={onStartOver} />}
      {note && <p class="banner info">{note}</p>}
      <PostPart {...props} onChange={change} />
      <WhenPart {...props} onChange={change} />
      <div class="row end">
        <p class="error" role="status">
          {isUnsaved && i18n.t('queue.unsaved')}
          {wrong > 0 && counted('queue.wrong', wrong)}
        </p>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('queue.cancel')}
        </button>
        <button type="submit" class="button primary">
          {i18n.t('queue.save')}
        </button>
      </div>
    </form>
  );
}
