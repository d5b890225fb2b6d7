import { i18n } from '#i18n';
import { reportText } from '@/utils/plan/diagnosis/report-text';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';

interface ReportPartProps {
  readonly diagnosis: Diagnosis;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** The report, with all that is in it to be read before it is sent. */
export const ReportPart = ({ diagnosis, onCopy, onSave }: ReportPartProps) => (
  <section class="card stack" aria-labelledby="diagnosis-report">
    <h2 id="diagnosis-report">{i18n.t('diagnosis.report')}</h2>
    <p class="hint">{i18n.t('diagnosis.reportHint')}</p>
    <p class="row">
      <button type="button" class="button primary" onClick={onCopy}>
        {i18n.t('diagnosis.copy')}
      </button>
      <button type="button" class="button" onClick={onSave}>
        {i18n.t('diagnosis.save')}
      </button>
    </p>
    <details>
      <summary>{i18n.t('diagnosis.inReport')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be focusable. */}
      <pre class="diagnosis-report" dir="ltr" lang="en" translate={false} tabIndex={0}>
        {reportText(diagnosis)}
      </pre>
    </details>
  </section>
);
