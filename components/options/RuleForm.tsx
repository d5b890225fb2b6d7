import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { NarrowPart, NotePart } from './DetailPart';
import { EffectPart } from './EffectPart';
import type { FormPartProps } from './form-props';
import { WhatPart } from './WhatPart';
import { WherePart } from './WherePart';

export interface RuleFormProps extends FormPartProps {
  readonly isNew: boolean;
  readonly hostNote: string;
  /** Grows with each refused save; the first wrong field is focused then. */
  readonly refusals: number;
  readonly onSubmit: () => void;
}

/** The form of one rule. */
export function RuleForm(props: RuleFormProps) {
  const { isNew, errors, refusals, onSubmit } = props;
  const form = useRef<HTMLFormElement>(null);
  const wrong = Object.keys(errors).length;
  useEffect(() => {
    if (refusals > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid], [data-wrong] input')?.focus();
  }, [refusals]);

  return (
    <form
      ref={form}
      class="rule-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1>{i18n.t(isNew ? 'form.newTitle' : 'form.editTitle')}</h1>
      <WherePart {...props} />
      <div class="card stack">
        <WhatPart {...props} />
      </div>
      <EffectPart {...props} />
      <NarrowPart {...props} />
      <NotePart {...props} />
      <div class="row end">
        <p class="error" role="status">
          {wrong > 0 && i18n.t('form.wrong', wrong, [String(wrong)])}
        </p>
        <a class="button" href="#/rules">
          {i18n.t('form.cancel')}
        </a>
        <button type="submit" class="button primary">
          {i18n.t('form.save')}
        </button>
      </div>
    </form>
  );
}
