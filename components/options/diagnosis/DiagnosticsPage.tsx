import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';
import { BackupPart } from './BackupPart';
import { ErrorsPart } from './ErrorsPart';
import { FactsPart } from './FactsPart';
import { FindingsPart } from './FindingsPart';
import { ReportPart } from './ReportPart';

interface DiagnosticsPageProps {
  readonly diagnosis: Diagnosis | null;
  readonly isLooking: boolean;
  readonly said: 'copied' | 'not-copied' | null;
  readonly locale: string;
  readonly onLook: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onSaveBackup: () => void;
  readonly onForget: () => void;
  readonly onDismiss: () => void;
}

/** How the extension is in this browser, and a report of it to be sent to whoever helps. */
export const DiagnosticsPage = ({ diagnosis, locale, said, ...props }: DiagnosticsPageProps) => (
  <>
    <div class="title">
      <h1>{i18n.t('diagnosis.title')}</h1>
      <button
        type="button"
        class="button compact"
        aria-disabled={props.isLooking}
        onClick={props.onLook}
      >
        {i18n.t('diagnosis.again')}
      </button>
    </div>
    <p class="quiet">{i18n.t('diagnosis.intro')}</p>
    {!diagnosis && (
      <p class="waiting" role="status">
        {i18n.t('diagnosis.looking')}
      </p>
    )}
    {diagnosis && (
      <>
        <FindingsPart diagnosis={diagnosis} />
        <FactsPart diagnosis={diagnosis} locale={locale} />
        {diagnosis.backupAt !== null && (
          <BackupPart at={diagnosis.backupAt} locale={locale} onSave={props.onSaveBackup} />
        )}
        <ErrorsPart {...diagnosis} locale={locale} onForget={props.onForget} />
        <ReportPart diagnosis={diagnosis} onCopy={props.onCopy} onSave={props.onSave} />
      </>
    )}
    <Toasts>
      {said && (
        <Toast
          text={i18n.t(said === 'copied' ? 'diagnosis.copied' : 'diagnosis.notCopied')}
          onDismiss={props.onDismiss}
        />
      )}
    </Toasts>
  </>
);
