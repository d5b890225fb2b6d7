import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

type DetailPartProps = Pick<FormPartProps, 'draft' | 'errors' | 'onChange'>;

/** Which controls the rule means, where it does not mean all of its network. */
export const NarrowPart = ({ draft, errors, onChange }: DetailPartProps) => (
  <fieldset class="group card">
    <legend>{i18n.t('form.narrow')}</legend>
    <p class="hint">{i18n.t('form.narrowHint')}</p>
    <Field id="label" label={i18n.t('form.label')} hint={i18n.t('form.labelHint')}>
      {(described) => (
        <input
          {...described}
          type="text"
          autocomplete="off"
          maxLength={80}
          value={draft.label}
          onInput={(event) => onChange({ label: event.currentTarget.value })}
        />
      )}
    </Field>
    <Field
      id="selector"
      label={i18n.t('form.selector')}
      hint={i18n.t('form.selectorHint')}
      error={fieldErrorText(errors.selector)}
    >
      {(described) => (
        <input
          {...described}
          class="code"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={draft.selector}
          onInput={(event) => onChange({ selector: event.currentTarget.value })}
        />
      )}
    </Field>
  </fieldset>
);

/** Why the rule is there and until when. */
export const NotePart = ({ draft, errors, onChange }: DetailPartProps) => (
  <div class="card stack">
    <Field
      id="note"
      label={i18n.t('form.note')}
      hint={i18n.t('form.noteHint')}
      error={fieldErrorText(errors.note)}
    >
      {(described) => (
        <textarea
          {...described}
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      )}
    </Field>
    <Field
      id="until"
      label={i18n.t('form.until')}
      hint={i18n.t('form.untilHint')}
      error={fieldErrorText(errors.until)}
    >
      {(described) => (
        <input
          {...described}
          type="date"
          value={draft.until}
          onInput={(event) => onChange({ until: event.currentTarget.value })}
        />
      )}
    </Field>
  </div>
);
