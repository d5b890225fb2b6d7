import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { type PostForm, type PostFormErrors, timeIn } from '@/utils/drafts/queue-form';
import { postErrorText } from './queue-words';

export interface WhenPartProps {
  readonly form: PostForm;
  readonly errors: PostFormErrors;
  readonly accounts: readonly string[];
  readonly now: number;
  readonly onChange: (part: Partial<PostForm>) => void;
}

/** When a post is to go out, and by which account. */
export function WhenPart({ form, errors, accounts, now, onChange }: WhenPartProps) {
  const at = timeIn(form.when);
  return (
    <div class="card stack">
      <Field
        id="post-when"
        label={i18n.t('queue.when')}
        hint={i18n.t('queue.whenHint')}
        error={postErrorText(errors.when)}
      >
        {(described) => (
          <input
            {...described}
            type="datetime-local"
            value={form.when}
            onInput={(event) => onChange({ when: event.currentTarget.value })}
          />
        )}
      </Field>
      <p class="past" role="status">
        {at !== null && at < now && (
          <span class="banner">
            <Icon name="clock" />
            <span>{i18n.t('queue.past')}</span>
          </span>
        )}
      </p>
      <Field
        id="post-account"
        label={i18n.t('queue.account')}
        hint={i18n.t('queue.accountHint')}
        error={postErrorText(errors.account)}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            autocomplete="off"
            list="post-accounts"
            dir="auto"
            value={form.account}
            onInput={(event) => onChange({ account: event.currentTarget.value })}
          />
        )}
      </Field>
      <datalist id="post-accounts">
        {accounts.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
