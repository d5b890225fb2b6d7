import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { FieldErrorText } from '@/components/ui/Field';
import { actionText } from '@/components/words';
import { type Action, actions } from '@/utils/availability/vocabulary';
import { publishing } from '@/utils/rules/draft';
import { fieldErrorText } from './field-errors';
import type { FormPartProps } from './form-props';

const reaches = [
  { reach: 'all', label: 'ruleForm.allActions', hint: 'ruleForm.allActionsHint' },
  { reach: 'publishing', label: 'ruleForm.publishing', hint: 'ruleForm.publishingHint' },
  { reach: 'some', label: 'ruleForm.someActions', hint: 'ruleForm.someActionsHint' },
] as const;

const reading: readonly Action[] = ['view-posts', 'inbox', 'reply', 'analytics', 'listening'];
const isOther = (action: Action) => !publishing.includes(action) && !reading.includes(action);

const groups = [
  { label: 'ruleForm.groupPublishing', actions: publishing },
  { label: 'ruleForm.groupReading', actions: reading },
  { label: 'ruleForm.groupOther', actions: actions.filter(isOther) },
] as const;

const toggled = (chosen: readonly Action[], action: Action, on: boolean) =>
  actions.filter((each) => (each === action ? on : chosen.includes(each)));

/** For what the rule speaks: everything, publishing, or certain actions. */
export const ActionsPart = ({ draft, errors, onChange }: FormPartProps) => (
  <fieldset
    class="group"
    aria-describedby={errors.actions ? 'actions-error' : undefined}
    data-wrong={errors.actions ? '' : undefined}
  >
    <legend>{i18n.t('ruleForm.actions')}</legend>
    <div class="choices">
      {reaches.map(({ reach, label, hint }) => (
        <Choice
          key={reach}
          type="radio"
          name="reach"
          label={i18n.t(label)}
          hint={i18n.t(hint)}
          checked={draft.reach === reach}
          onChange={() => onChange({ reach })}
        />
      ))}
    </div>
    {draft.reach === 'some' &&
      groups.map((group) => (
        <fieldset key={group.label} class="actions">
          <legend>{i18n.t(group.label)}</legend>
          <div class="choices columns">
            {group.actions.map((action) => (
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
        </fieldset>
      ))}
    <FieldErrorText id="actions" error={fieldErrorText(errors.actions)} />
  </fieldset>
);
