import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import type { PostForm, PostFormErrors } from '@/utils/drafts/queue-form';
import { LengthText } from './LengthText';
import { inChoosingOrder, networkOf, type QueueNetworks } from './queue-networks';
import { postErrorText } from './queue-words';

export interface PostPartProps {
  readonly form: PostForm;
  readonly errors: PostFormErrors;
  readonly networks: QueueNetworks;
  readonly onChange: (part: Partial<PostForm>) => void;
}

/** Where a post goes and what it says. */
export const PostPart = ({ form, errors, networks, onChange }: PostPartProps) => (
  <div class="card stack">
    <Field id="post-network" label={i18n.t('queue.network')} error={postErrorText(errors.network)}>
      {(described) => (
        <select
          {...described}
          value={form.network}
          onChange={(event) => onChange({ network: event.currentTarget.value })}
        >
          {inChoosingOrder(networks).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <Field id="post-text" label={i18n.t('queue.text')} error={postErrorText(errors.text)}>
      {(described) => (
        <textarea
          {...described}
          class="post-editor"
          dir="auto"
          rows={7}
          value={form.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      )}
    </Field>
    <p class="post-head">
      <LengthText text={form.text.trim()} counting={networkOf(networks, form.network)?.counting} />
    </p>
  </div>
);
