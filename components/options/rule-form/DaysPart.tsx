import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

const fields = [
  { id: 'from', label: 'ruleForm.from', hint: 'ruleForm.fromHint' },
  { id: 'until', label: 'ruleForm.until', hint: 'ruleForm.untilHint' },
] as const;

/** From which day until which the rule holds. */
export const DaysPart = ({
  draft,
  errors,
  onChange,
}: Pick<FormPartProps, 'draft' | 'errors' | 'onChange'>) => (
  <fieldset class="group card">
    <legend>{i18n.t('ruleForm.days')}</legend>
    <div class="days">
      {fields.map(({ id, label, hint }) => (
        <Field
          key={id}
          id={id}
          label={i18n.t(label)}
          hint={i18n.t(hint)}
          error={fieldErrorText(errors[id])}
        >
          {(described) => (
            <input
              {...described}
              type="date"
              value={draft[id]}
              onInput={(event) => onChange({ [id]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </div>
  </fieldset>
);
