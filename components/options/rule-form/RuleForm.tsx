import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { Resumed } from '@/components/options/Resumed';
import type { Conflict } from '@/utils/plan/conflicts';
import { ConflictsPart } from './ConflictsPart';
import { ControlsPart } from './ControlsPart';
import { DaysPart } from './DaysPart';
import { EffectPart } from './EffectPart';
import type { FormPartProps } from './form-props';
import { NoticePart } from './NoticePart';
import { PreviewPart, type ShownPreview } from './PreviewPart';
import { WhatPart } from './WhatPart';
import { WherePart } from './WherePart';

export interface RuleFormProps extends FormPartProps {
  readonly isNew: boolean;
  /** What to know before anything else: where the rule comes from. */
  readonly introduction: string;
  readonly hostNote: string;
  readonly clients: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly preview: ShownPreview;
  /** Grows with each refused save; the first wrong field is focused then. */
  readonly refusals: number;
  readonly saving: 'no' | 'saving' | 'failed';
  /** Whether it shows what was typed when the form was left. */
  readonly isResumed: boolean;
  readonly onStartOver: () => void;
  /** Leaves the form, and what was typed. */
  readonly onCancel: () => void;
  readonly onAddWay: () => void;
  readonly onRemoveWay: (place: number) => void;
  readonly onShowTab: (tabId: number) => void;
  readonly onSubmit: () => void;
}

/** What became of the last try to save. */
function outcomeText({
  errors,
  refusals,
  saving,
}: Pick<RuleFormProps, 'errors' | 'refusals' | 'saving'>): string {
  const wrong = refusals > 0 ? Object.keys(errors).length : 0;
  if (saving === 'failed') return i18n.t('ruleForm.notSaved');
  return wrong > 0 ? counted('form.wrong', wrong) : '';
}

/** The form of one rule, with what it would do beside it. */
export function RuleForm(props: RuleFormProps) {
  const { isNew, isResumed, introduction, refusals, onCancel, onStartOver, onSubmit } = props;
  const form = useRef<HTMLFormElement>(null);
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
      <div class="fields">
        <h1>{i18n.t(isNew ? 'form.newTitle' : 'form.editTitle')}</h1>
        {introduction && (
          <p class="card small">
            <bdi>{introduction}</bdi>
          </p>
        )}
        {isResumed && <Resumed onStartOver={onStartOver} />}
        <WherePart {...props} />
        <WhatPart {...props} />
        <EffectPart {...props} />
        <ControlsPart {...props} />
        <NoticePart {...props} />
        <DaysPart {...props} />
      </div>
      <div class="beside">
        <PreviewPart {...props} />
        <ConflictsPart {...props} />
      </div>
      <div class="row end">
        <p class="error" role="status">
          {outcomeText(props)}
        </p>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('form.cancel')}
        </button>
        <button type="submit" class="button primary">
          {i18n.t('form.save')}
        </button>
      </div>
    </form>
  );
}
