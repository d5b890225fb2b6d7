import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { effects } from '@/utils/rules/schema';
import type { FormPartProps } from './form-props';

const labels = {
  hide: ['form.hide', 'form.hideHint'],
  warn: ['form.warn', 'form.warnHint'],
  none: ['form.leave', 'form.leaveHint'],
} as const;

/** What the rule does with the controls. */
export const EffectPart = ({ draft, onChange }: Pick<FormPartProps, 'draft' | 'onChange'>) => (
  <fieldset class="group card">
    <legend>{i18n.t('form.effect')}</legend>
    <div class="choices">
      {effects.map((effect) => (
        <Choice
          key={effect}
          type="radio"
          name="effect"
          label={i18n.t(labels[effect][0])}
          hint={i18n.t(labels[effect][1])}
          checked={draft.effect === effect}
          onChange={() => onChange({ effect })}
        />
      ))}
    </div>
  </fieldset>
);
