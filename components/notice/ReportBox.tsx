import { i18n } from '#i18n';
import type { NoticeProps } from './NoticeCard';
import { reportText } from './report-text';

/** A report that the person may pass on; it is shown, and sent nowhere. */
export function ReportBox({
  onOutcome,
  onCopyText,
  ...props
}: Pick<
  NoticeProps,
  'address' | 'edition' | 'locale' | 'onCopyText' | 'platform' | 'summaries' | 'version'
> & {
  onOutcome: (isCopied: boolean) => void;
}) {
  const text = reportText(props);
  return (
    <div class="report">
      <p>{i18n.t('notice.reportHint')}</p>
      <pre>{text}</pre>
      <button type="button" class="primary" onClick={() => void onCopyText(text).then(onOutcome)}>
        {i18n.t('notice.reportCopy')}
      </button>
    </div>
  );
}
