import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { Field } from '@/components/ui/Field';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

interface WherePartProps extends FormPartProps {
  /** What to know about the host as it is typed; empty when there is nothing to say. */
  readonly hostNote: string;
}

/** Where the rule holds: a dashboard of the list, or a host. */
export const WherePart = ({ draft, errors, names, hostNote, onChange }: WherePartProps) => (
  <fieldset class="group card">
    <legend>{i18n.t('form.where')}</legend>
    <div class="choices">
      <Choice
        type="radio"
        name="place"
        label={i18n.t('form.onPlatform')}
        checked={draft.placeKind === 'platform'}
        onChange={() => onChange({ placeKind: 'platform' })}
      />
      <Choice
        type="radio"
        name="place"
        label={i18n.t('form.onHost')}
        checked={draft.placeKind === 'host'}
        onChange={() => onChange({ placeKind: 'host' })}
      />
    </div>
    {draft.placeKind === 'platform' ? (
      <Field id="platform" label={i18n.t('form.platform')} error={fieldErrorText(errors.platform)}>
        {(described) => (
          <select
            {...described}
            value={draft.platform}
            onChange={(event) => onChange({ platform: event.currentTarget.value })}
          >
            <option value="">{i18n.t('form.choose')}</option>
            {names.platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    ) : (
      <Field
        id="host"
        label={i18n.t('form.host')}
        hint={i18n.t('form.hostHint')}
        error={fieldErrorText(errors.host)}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={draft.host}
            onInput={(event) => onChange({ host: event.currentTarget.value })}
          />
        )}
      </Field>
    )}
    {hostNote && <p class="hint">{hostNote}</p>}
  </fieldset>
);
