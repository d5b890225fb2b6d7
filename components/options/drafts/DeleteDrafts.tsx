import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import type { DraftSettingsProps } from './DraftSettings';

type Step = 'idle' | 'asking' | 'done' | 'failed';

const saidOf = (step: Step): string => {
  if (step === 'done') return i18n.t('settings.deleteDraftsDone');
  return step === 'failed' ? i18n.t('drafts.unsaved') : '';
};

/** Deletes all drafts, after a second press that names their number. */
export function DeleteDrafts({
  total,
  onDeleteAll,
}: Pick<DraftSettingsProps, 'total' | 'onDeleteAll'>) {
  const [step, setStep] = useState<Step>('idle');
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') cancel.current?.focus();
  }, [step]);
  const leave = (to: Step) => {
    setStep(to);
    ask.current?.focus();
  };
  const count = total ?? 0;
  return (
    <div class="stack">
      <button
        ref={ask}
        type="button"
        class="button start"
        aria-expanded={step === 'asking'}
        aria-disabled={count === 0}
        onClick={() => count > 0 && setStep('asking')}
      >
        {countedOrNone('settings.deleteDrafts', count)}
      </button>
      {step === 'asking' && count > 0 && (
        <div class="banner draft-sure" role="alertdialog" aria-labelledby="delete-drafts-sure">
          <span id="delete-drafts-sure">{counted('settings.deleteDraftsSure', count)}</span>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={async () => leave((await onDeleteAll()) ? 'done' : 'failed')}
            >
              {counted('settings.deleteDraftsYes', count)}
            </button>
            <button ref={cancel} type="button" class="button" onClick={() => leave('idle')}>
              {i18n.t('settings.deleteDraftsNo')}
            </button>
          </div>
        </div>
      )}
      <p class="hint" role="status">
        {saidOf(step)}
      </p>
    </div>
  );
}
