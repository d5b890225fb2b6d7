import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast, Toasts } from '@/components/ui/Toasts';

interface HereToastProps {
  /** What was done last; empty when there is nothing to take back. */
  readonly done: string;
  /** What else there is to say; empty for nothing. */
  readonly said: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of a press, and the way back. It takes the focus: what was pressed is gone by then. */
export function HereToast({ done, said, onUndo, onDismiss }: HereToastProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done !== '') undo.current?.focus();
  }, [done]);
  return (
    <Toasts>
      {(done !== '' || said !== '') && (
        <Toast text={said || done} onDismiss={onDismiss}>
          {done !== '' && (
            <button ref={undo} type="button" class="button compact" onClick={onUndo}>
              {i18n.t('rules.undo')}
            </button>
          )}
        </Toast>
      )}
    </Toasts>
  );
}
