import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { ActionsPart } from './ActionsPart';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

/** For which network and which actions the rule speaks. */
export const WhatPart = (props: FormPartProps) => {
  const { draft, errors, names, onChange } = props;
  return (
    <fieldset class="group card">
      <legend>{i18n.t('ruleForm.what')}</legend>
      <Field id="network" label={i18n.t('form.network')} error={fieldErrorText(errors.network)}>
        {(described) => (
          <select
            {...described}
            value={draft.network}
            onChange={(event) => onChange({ network: event.currentTarget.value })}
          >
            {draft.network === '' && <option value="">{i18n.t('form.choose')}</option>}
            {names.networks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ActionsPart {...props} />
    </fieldset>
  );
};
