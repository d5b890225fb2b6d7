import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const button = useRef<HTMLButtonElement>(null);
  // What led here is gone, and the focus with it.
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="report">
      <p>{i18n.t('notice.reportHint')}</p>
      <pre>{text}</pre>
      <button
        ref={button}
        type="button"
        class="primary"
        onClick={() => void onCopyText(text).then(onOutcome)}
      >
        {i18n.t('notice.reportCopy')}
      </button>
    </div>
  );
}
