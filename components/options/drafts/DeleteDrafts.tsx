import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';

type Step = 'idle' | 'asking' | 'done' | 'failed';

interface DeleteDraftsProps {
  /** How many drafts there are; `null` while that is not known. */
  readonly total: number | null;
  /** Deletes all drafts; false when that failed. */
  readonly onDeleteAll: () => Promise<boolean>;
}

const saidOf = (step: Step): string => {
  if (step === 'done') return i18n.t('settings.deleteDraftsDone');
  return step === 'failed' ? i18n.t('drafts.unsaved') : '';
};

/** Deletes all drafts, after a second press that names their number. */
export function DeleteDrafts({ total, onDeleteAll }: DeleteDraftsProps) {
  const [step, setStep] = useState<Step>('idle');
  const ask = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const count = total ?? 0;
  const leave = (to: Step) => {
    setStep(to);
    // With the last draft the button goes.
    (to === 'done' ? said : ask).current?.focus();
  };
  return (
    <div class="stack">
      {count === 0 && step !== 'done' && (
        <p class="hint">{countedOrNone('settings.deleteDrafts', 0)}</p>
      )}
      {count > 0 && (
        <button
          ref={ask}
          type="button"
          class="button start"
          aria-expanded={step === 'asking'}
          onClick={() => setStep('asking')}
        >
          {countedOrNone('settings.deleteDrafts', count)}
        </button>
      )}
      {step === 'asking' && count > 0 && (
        <Sure
          count={count}
          onYes={async () => leave((await onDeleteAll()) ? 'done' : 'failed')}
          onNo={() => leave('idle')}
        />
      )}
      <p class="hint" role="status" ref={said} tabIndex={-1}>
        {saidOf(step)}
      </p>
    </div>
  );
}

interface SureProps {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Sure({ count, onYes, onNo }: SureProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="banner draft-sure" role="alertdialog" aria-labelledby="delete-drafts-sure">
      <span id="delete-drafts-sure">{counted('settings.deleteDraftsSure', count)}</span>
      <div class="row">
        <button type="button" class="button" onClick={onYes}>
          {counted('settings.deleteDraftsYes', count)}
        </button>
        <button ref={cancel} type="button" class="button" onClick={onNo}>
          {i18n.t('settings.deleteDraftsNo')}
        </button>
      </div>
    </div>
  );
}
