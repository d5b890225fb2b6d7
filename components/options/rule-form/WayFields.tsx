import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { Field } from '@/components/ui/Field';
import type { FieldErrors, WayDraft } from '@/utils/rules/draft';
import { fieldErrorText } from './field-errors';
import { SelectorField } from './SelectorField';
import { UnseenHint } from './UnseenHint';

interface WayFieldsProps {
  readonly way: WayDraft;
  /** Which of the ways it is, counted from 0. */
  readonly place: number;
  readonly isOnly: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<WayDraft>) => void;
  readonly onRemove: () => void;
}

/** One way to find controls: by their words, by a selector, or by both. */
export const WayFields = ({ way, place, isOnly, errors, onChange, onRemove }: WayFieldsProps) => {
  const problem = errors[`selector-${place}`];
  const title = i18n.t('ruleForm.way', [figure(place + 1)]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset reads both legends at each field.
    <div class={isOnly ? 'way stack' : 'way stack framed'} role="group" aria-label={title}>
      {!isOnly && (
        <div class="row">
          <p class="grow way-title">{title}</p>
          <button
            type="button"
            class="button plain compact"
            aria-label={i18n.t('ruleForm.removeNamed', [title])}
            onClick={onRemove}
          >
            {i18n.t('ruleForm.remove')}
          </button>
        </div>
      )}
      <Field
        id={`labels-${place}`}
        label={i18n.t('ruleForm.labels')}
        hint={i18n.t('ruleForm.labelsHint')}
        error={fieldErrorText(errors[`labels-${place}`])}
      >
        {(described) => (
          <textarea
            {...described}
            class="short"
            rows={2}
            dir="auto"
            value={way.labels}
            onInput={(event) => onChange({ labels: event.currentTarget.value })}
          />
        )}
      </Field>
      <UnseenHint text={way.labels} />
      <SelectorField
        id={`selector-${place}`}
        value={way.selector}
        problem={typeof problem === 'object' ? problem : undefined}
        onChange={(selector) => onChange({ selector })}
      />
      {way.labels.trim() !== '' && way.selector.trim() !== '' && (
        <p class="hint">{i18n.t('ruleForm.bothHint')}</p>
      )}
    </div>
  );
};
