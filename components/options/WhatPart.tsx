import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { Field, FieldErrorText } from '@/components/ui/Field';
import { actionText } from '@/components/words';
import { type Action, actions } from '@/utils/availability/vocabulary';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

const toggled = (chosen: readonly Action[], action: Action, on: boolean) =>
  actions.filter((each) => (each === action ? on : chosen.includes(each)));

/** For which network and which actions the rule speaks. */
export const WhatPart = ({ draft, errors, names, onChange }: FormPartProps) => (
  <>
    <Field id="network" label={i18n.t('form.network')} error={fieldErrorText(errors.network)}>
      {(described) => (
        <select
          {...described}
          value={draft.network}
          onChange={(event) => onChange({ network: event.currentTarget.value })}
        >
          {names.networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <fieldset
      class="group"
      aria-describedby={errors.actions ? 'actions-error' : undefined}
      data-wrong={errors.actions ? '' : undefined}
    >
      <legend>{i18n.t('form.actions')}</legend>
      <div class="choices columns">
        {actions.map((action) => (
          <Choice
            key={action}
            type="checkbox"
            name="actions"
            label={actionText(action)}
            checked={draft.actions.includes(action)}
            onChange={(on) => onChange({ actions: toggled(draft.actions, action, on) })}
          />
        ))}
      </div>
      <div class="row">
        <button type="button" class="button plain compact" onClick={() => onChange({ actions })}>
          {i18n.t('form.allActions')}
        </button>
        <button
          type="button"
          class="button plain compact"
          onClick={() => onChange({ actions: [] })}
        >
          {i18n.t('form.noActions')}
        </button>
      </div>
      <FieldErrorText id="actions" error={fieldErrorText(errors.actions)} />
    </fieldset>
  </>
);
