import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';
import { UnseenHint } from './UnseenHint';

interface NoticePartProps extends Pick<FormPartProps, 'draft' | 'errors' | 'onChange'> {
  /** Clients that other rules are for. */
  readonly clients: readonly string[];
}

/** What the notice says of the rule, and for whom it is. */
export const NoticePart = ({ draft, errors, clients, onChange }: NoticePartProps) => (
  <fieldset class="group card">
    <legend>{i18n.t('ruleForm.notice')}</legend>
    <Field
      id="note"
      label={i18n.t('ruleForm.note')}
      hint={i18n.t('ruleForm.noteHint')}
      error={fieldErrorText(errors.note)}
    >
      {(described) => (
        <textarea
          {...described}
          dir="auto"
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      )}
    </Field>
    <UnseenHint text={draft.note} />
    <Field
      id="client"
      label={i18n.t('ruleForm.client')}
      hint={i18n.t('ruleForm.clientHint')}
      error={fieldErrorText(errors.client)}
    >
      {(described) => (
        <input
          {...described}
          type="text"
          dir="auto"
          autocomplete="off"
          list="clients"
          value={draft.client}
          onInput={(event) => onChange({ client: event.currentTarget.value })}
        />
      )}
    </Field>
    <datalist id="clients">
      {clients.map((client) => (
        <option key={client} value={client} />
      ))}
    </datalist>
    <UnseenHint text={draft.client} />
  </fieldset>
);
